import "server-only";
import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { Asked } from "#app/[organisation]/results/[year]/excel/preview-file.ts";
import { previewWords } from "#app/[organisation]/results/[year]/excel/preview-words.ts";
import { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { showPreview } from "#app/[organisation]/results/[year]/excel/show-preview.ts";
import { toYearChanges } from "#app/[organisation]/results/[year]/excel/to-year-changes.ts";
import { wordEntryFault } from "#app/[organisation]/results/[year]/excel/word-sheet-faults.ts";
import { readCarried } from "#lib/forms/carried-rows.ts";
import { choiceName, noImport, rowId, type SheetImport, sourceOf } from "#lib/forms/sheet-import.ts";
import { compareYearSheet } from "#lib/reading/compare-year-sheet.ts";
import type { SheetEntry } from "#lib/reading/year-sheet.ts";
import { recordYear } from "#lib/store/record-year.ts";
import { findLockedYear } from "#lib/store/year-state.ts";
import { formatMoment } from "#lib/wording/format.ts";

/** Stores what a preview showed, all or nothing, unless somebody changed one of its cells meanwhile. */
export async function storePreview(asked: Asked, carried: string, form: FormData): Promise<SheetImport> {
  const say = await getTranslations("excel.import");
  const entries = chosen(carried, form);
  if (entries === null) return refuse(say("unreadableForm"));
  if (entries.length === 0) return { ...noImport, notice: { kind: "unchanged", text: say("storedNothing") } };
  const { actor, organisation, year } = asked;
  const { words, faults } = await previewWords(year);
  const now = await readYear(actor, organisation.id, year);
  const compared = compareYearSheet(now.form, now.criteria, entries);
  if (compared.faults.length > 0)
    return { ...noImport, faults: compared.faults.map((fault) => wordEntryFault(fault, faults)) };
  if (compared.conflicts.length === 0) {
    const changes = toYearChanges(compared.changes, now.cells, year);
    const recorded = await recordYear(actor, organisation.id, year, changes, sourceOf(form));
    if (recorded.stored) {
      refresh();
      const moment = formatMoment(new Date(), words.locale);
      const text = say("stored", { count: compared.changes.flatMap(({ fields }) => fields).length, moment });
      return { ...noImport, notice: { kind: "stored", text } };
    }
    const locked = await findLockedYear(actor, organisation.id, [year]);
    if (locked !== null) return refuse(say("locked", { year: String(year), state: locked.state }));
  }
  const later = await readYear(actor, organisation.id, year);
  const again = compareYearSheet(later.form, later.criteria, entries);
  const text = say("stale", { count: again.conflicts.length });
  return { ...refuse(text), preview: showPreview(again, later.cells, words, sourceOf(form)) };
}

const refuse = (text: string): SheetImport => ({ ...noImport, notice: { kind: "refused", text } });

/** The rows that were sent back, without those for which what is stored was chosen. */
function chosen(carried: string, form: FormData): SheetEntry[] | null {
  const rows = readCarried(carried);
  if (rows === null) return null;
  return rows
    .filter((row) => form.get(choiceName(rowId(row))) !== "theirs")
    .map((row) => ({ ...row, touched: true }));
}
