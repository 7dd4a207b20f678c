"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { previewTargets } from "#app/[organisation]/targets/new/table/preview-targets.ts";
import {
  keepChoices,
  nothingChosen,
  readChoices,
} from "#app/[organisation]/targets/new/table/read-choices.ts";
import {
  readTargetPlace,
  type TargetPlace,
} from "#app/[organisation]/targets/new/table/read-target-place.ts";
import { chooseTargetSheet, readTargets } from "#app/[organisation]/targets/new/table/read-targets.ts";
import { readTargetsAddress } from "#app/bound-address.ts";
import { readUpload } from "#app/read-upload.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { may } from "#lib/domain/access.ts";
import { readCarriedTable } from "#lib/forms/read-carried-table.ts";
import { readCarriedTargets } from "#lib/forms/read-carried-targets.ts";
import { noTargetTable, type TargetTableImport, tickName } from "#lib/forms/target-table-import.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { createTargets } from "#lib/store/create-targets.ts";

type Asked = { actor: SignedIn; organisationId: string; term: string };

/** Reads an office's own table of targets, reads it again with other columns, or stores what was ticked of a preview. */
export async function importTargets(
  address: { organisation: string; term: string },
  previous: TargetTableImport,
  form: FormData,
): Promise<TargetTableImport> {
  const answer = Date.now();
  const actor = await currentActor();
  if (actor === null) {
    const text = (await getTranslations("excel.import"))("signedOut");
    return { ...previous, answer, notice: { kind: "refused", text } };
  }
  const { organisation: code, term } = readTargetsAddress(address);
  const { id: organisationId } = await orNotFound(openOrganisation(actor, code));
  if (!may(actor, "manage targets", organisationId)) notFound();
  const asked = { actor, organisationId, term };
  const [targets, table] = [form.get("targets"), form.get("table")];
  const done =
    typeof targets === "string"
      ? storeTargets(asked, targets, form)
      : typeof table === "string"
        ? readAgain(asked, table, form)
        : readFile(asked, form);
  const { table: shown, ...found } = await orNotFound(done);
  const isKept = found.preview !== null && shown === null;
  return { ...found, table: isKept ? previous.table : shown, answer };
}

const refuse = (text: string): TargetTableImport => ({ ...noTargetTable, notice: { kind: "refused", text } });

async function readFile(asked: Asked, form: FormData): Promise<TargetTableImport> {
  const { actor, organisationId, term } = asked;
  const before = form.get("before");
  // The table that was read before stays, with what was chosen for it.
  const refuseFile = async (text: string): Promise<TargetTableImport> => ({
    ...(typeof before === "string" ? await readAgain(asked, before, form) : noTargetTable),
    notice: { kind: "refused", text },
  });
  const upload = await readUpload(form);
  if ("refused" in upload) return refuseFile(upload.refused);
  const found = chooseTargetSheet(upload);
  if (found === null) return refuseFile((await getTranslations("tableImport"))("tooLarge"));
  const place = await readTargetPlace(actor, organisationId, term);
  const then = typeof before === "string" ? readCarriedTable(before) : null;
  if (then === null) return readTargets(found.table, { ...nothingChosen, roles: found.roles }, place);
  return readTargets(found.table, keepChoices(form, then, found), place);
}

async function readAgain({ actor, organisationId, term }: Asked, text: string, form: FormData) {
  const table = readCarriedTable(text);
  if (table === null) return refuse((await getTranslations("excel.import"))("unreadableForm"));
  return readTargets(table, readChoices(form, table), await readTargetPlace(actor, organisationId, term));
}

/** All that is ticked, or nothing; what is no longer proposed as it was shown is shown anew. */
async function storeTargets(
  { actor, organisationId, term }: Asked,
  text: string,
  form: FormData,
): Promise<TargetTableImport> {
  const t = await getTranslations("targetTable");
  const carried = readCarriedTargets(text);
  if (carried === null) return refuse((await getTranslations("excel.import"))("unreadableForm"));
  const isTicked = (row: number) => form.get(tickName(row)) === "yes";
  const lookFrom = (place: TargetPlace) => previewTargets(carried, place, isTicked);
  const place = await readTargetPlace(actor, organisationId, term);
  const { preview, left, proposed } = await lookFrom(place);
  if (preview.seen !== form.get("seen")) return { ...refuse(t("stale")), preview, left };
  const rows = proposed.map(({ row }) => row).filter(({ row }) => isTicked(row));
  if (rows.length === 0) return { ...refuse(t("noneTicked")), preview, left };
  // Proposed without the rows that are left out, so that codes follow each other.
  const taken = await previewTargets({ ...carried, rows }, place, isTicked);
  const chosen = taken.proposed.map(({ target, unsure }) => ({ ...target, unsure }));
  const created = await createTargets(actor, organisationId, { term }, chosen);
  if (!created.stored) {
    const anew = await lookFrom(await readTargetPlace(actor, organisationId, term));
    return { ...refuse(t("stale")), preview: anew.preview, left: anew.left };
  }
  refresh();
  const made = taken.preview.targets.map((each) => ({
    code: each.code,
    text: each.text,
    notes: each.criteria.flatMap(({ notes }) => notes),
  }));
  return {
    ...{ ...noTargetTable, left, made },
    notice: { kind: "stored", text: t("stored", { count: made.length }) },
  };
}
