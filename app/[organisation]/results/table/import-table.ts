"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { previewFigures } from "#app/[organisation]/results/table/preview-figures.ts";
import {
  chooseSheet,
  chosenDot,
  previewTable,
  resultRole,
} from "#app/[organisation]/results/table/preview-table.ts";
import { readPlace } from "#app/[organisation]/results/table/read-place.ts";
import { readReviewsAddress } from "#app/bound-address.ts";
import { readUpload } from "#app/read-upload.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { may } from "#lib/domain/access.ts";
import { chosenRoles } from "#lib/forms/carried-table.ts";
import { readCarriedFigures } from "#lib/forms/read-carried-figures.ts";
import { readCarriedTable } from "#lib/forms/read-carried-table.ts";
import { chosenCriteria, noTable, type TableImport } from "#lib/forms/table-import.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
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
      ? storeFigures(asked, figures)
      : typeof table === "string"
        ? readAgain(asked, table, form)
        : readFile(asked, form);
  return { ...(await orNotFound(done)), answer };
}

const refuse = (text: string): TableImport => ({ ...noTable, notice: { kind: "refused", text } });

async function readFile({ actor, organisationId, term }: Asked, form: FormData): Promise<TableImport> {
  const upload = await readUpload(form);
  if ("refused" in upload) return refuse(upload.refused);
  const place = await readPlace(actor, organisationId, term);
  const chosen = chooseSheet(upload.sheets, place);
  if (chosen === null) return refuse((await getTranslations("tableImport"))("tooLarge"));
  return previewTable(chosen.table, chosen.reading, place);
}

async function readAgain({ actor, organisationId, term }: Asked, text: string, form: FormData) {
  const table = readCarriedTable(text);
  if (table === null) return refuse((await getTranslations("excel.import"))("unreadableForm"));
  const place = await readPlace(actor, organisationId, term);
  const roles = chosenRoles(table, form, resultRole(place.years));
  const chosen = { dot: chosenDot(form.get("dot")), rows: chosenCriteria(form) };
  return previewTable(table, { head: table.head, roles }, place, chosen);
}

/** All or nothing; where somebody changed one of the cells since the preview, it is shown anew and nothing is stored. */
async function storeFigures({ actor, organisationId, term }: Asked, text: string): Promise<TableImport> {
  const [say, t] = [await getTranslations("excel.import"), await getTranslations("tableImport")];
  const figures = readCarriedFigures(text);
  if (figures === null) return refuse(say("unreadableForm"));
  const now = await previewFigures(figures, await readPlace(actor, organisationId, term));
  const seen = new Map(figures.map(({ criterion, year, version }) => [`${criterion} ${year}`, version]));
  const isSeen = now.stores.every(
    ({ criterion, year, version }) => seen.get(`${criterion} ${year}`) === version,
  );
  const isWhole = now.faults.length === 0 && now.stores.length === figures.length;
  if (isSeen && isWhole) {
    const recorded = await recordYears(actor, organisationId, now.stores);
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
  );
  return { ...refuse(t("stale")), preview };
}
