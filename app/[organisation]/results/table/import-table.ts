"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { previewFigures } from "#app/[organisation]/results/table/preview-figures.ts";
import { chooseSheet, previewTable } from "#app/[organisation]/results/table/preview-table.ts";
import { keepChoices, readChoices } from "#app/[organisation]/results/table/read-choices.ts";
import { readPlace } from "#app/[organisation]/results/table/read-place.ts";
import { readReviewsAddress } from "#app/bound-address.ts";
import { readUpload } from "#app/read-upload.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { may } from "#lib/domain/access.ts";
import { readCarriedFigures } from "#lib/forms/read-carried-figures.ts";
import { readCarriedTable } from "#lib/forms/read-carried-table.ts";
import { sourceOf } from "#lib/forms/sheet-import.ts";
import { noTable, type TableImport } from "#lib/forms/table-import.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { recordYears } from "#lib/store/record-years.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type Asked = { actor: SignedIn; organisationId: string; term: string };

/** Reads an office's own table, reads it again with other columns, or stores what a preview showed. */
export async function importTable(
  address: { organisation: string; term: string },
  previous: TableImport,
  form: FormData,
): Promise<TableImport> {
  const answer = Date.now();
  const actor = await currentActor();
  if (actor === null) {
    const text = (await getTranslations("excel.import"))("signedOut");
    return { ...previous, answer, notice: { kind: "refused", text } };
  }
  const { organisation: code, term } = readReviewsAddress(address);
  const { id: organisationId } = await orNotFound(openOrganisation(actor, code));
  if (!may(actor, "enter figures", organisationId)) notFound();
  const asked = { actor, organisationId, term };
  const [figures, table] = [form.get("figures"), form.get("table")];
  const done =
    typeof figures === "string"
      ? storeFigures(asked, { figures, file: sourceOf(form) }, previous)
      : typeof table === "string"
        ? readAgain(asked, table, form)
        : readFile(asked, form);
  return { ...(await orNotFound(done)), answer };
}

const refuse = (text: string): TableImport => ({ ...noTable, notice: { kind: "refused", text } });

async function readFile(asked: Asked, form: FormData): Promise<TableImport> {
  const { actor, organisationId, term } = asked;
  const before = form.get("before");
  // The table that was read before stays, with what was chosen for it.
  const refuseFile = async (text: string): Promise<TableImport> => ({
    ...(typeof before === "string" ? await readAgain(asked, before, form) : noTable),
    notice: { kind: "refused", text },
  });
  const upload = await readUpload(form);
  if ("refused" in upload) return refuseFile(upload.refused);
  const place = await readPlace(actor, organisationId, term);
  const found = chooseSheet(upload, place);
  if (found === null) return refuseFile((await getTranslations("tableImport"))("tooLarge"));
  const then = typeof before === "string" ? readCarriedTable(before) : null;
  if (then === null) return previewTable(found.table, found.reading, place);
  const { reading, chosen } = keepChoices(form, then, found, place.years);
  return previewTable(found.table, reading, place, chosen);
}

async function readAgain({ actor, organisationId, term }: Asked, text: string, form: FormData) {
  const table = readCarriedTable(text);
  if (table === null) return refuse((await getTranslations("excel.import"))("unreadableForm"));
  const place = await readPlace(actor, organisationId, term);
  const { reading, chosen } = readChoices(form, table, place.years);
  return previewTable(table, reading, place, chosen);
}

/** All or nothing; where somebody changed one of the cells since the preview, it is shown anew and nothing is stored. */
async function storeFigures(
  { actor, organisationId, term }: Asked,
  { figures: text, file }: { figures: string; file: string },
  { table }: TableImport,
): Promise<TableImport> {
  const [say, t] = [await getTranslations("excel.import"), await getTranslations("tableImport")];
  const figures = readCarriedFigures(text);
  if (figures === null) return refuse(say("unreadableForm"));
  const now = await previewFigures(figures, await readPlace(actor, organisationId, term), file);
  const seen = new Map(figures.map(({ criterion, year, version }) => [`${criterion} ${year}`, version]));
  const isSeen = now.stores.every(
    ({ criterion, year, version }) => seen.get(`${criterion} ${year}`) === version,
  );
  const isWhole = now.faults.length === 0 && now.stores.length === figures.length;
  if (isSeen && isWhole) {
    const recorded = await recordYears(actor, organisationId, now.stores, file);
    if (recorded.stored) {
      refresh();
      const moment = formatMoment(new Date(), (await getLocale()) as Locale);
      return {
        ...noTable,
        notice: { kind: "stored", text: say("stored", { count: figures.length, moment }) },
      };
    }
  }
  const { stores: _, ...preview } = await previewFigures(
    figures,
    await readPlace(actor, organisationId, term),
    file,
  );
  return { ...refuse(t("stale")), table, preview };
}
