import "server-only";
import { getTranslations } from "next-intl/server";
import { previewWords } from "#app/[organisation]/results/[year]/excel/preview-words.ts";
import { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { showPreview } from "#app/[organisation]/results/[year]/excel/show-preview.ts";
import {
  wordEntryFault,
  wordFileFault,
  wordSheetFault,
} from "#app/[organisation]/results/[year]/excel/word-sheet-faults.ts";
import { readUpload } from "#app/read-upload.ts";
import type { Actor } from "#lib/domain/access.ts";
import { noImport, type SheetImport } from "#lib/forms/sheet-import.ts";
import type { SheetRow } from "#lib/forms/year-sheet.ts";
import type { OpenOrganisation } from "#lib/identity/actor.ts";
import { compareYearSheet } from "#lib/reading/compare-year-sheet.ts";
import { readYearSheet } from "#lib/reading/year-sheet.ts";

export type Asked = { actor: Actor; organisation: OpenOrganisation; year: number };

const refused = (text: string): SheetImport => ({ ...noImport, notice: { kind: "refused", text } });

/** What an uploaded file would change in a year. */
export async function previewFile(
  { actor, organisation, year }: Asked,
  form: FormData,
): Promise<SheetImport> {
  const { words, faults: say } = await previewWords(year);
  const upload = await readUpload(form);
  if ("refused" in upload) return refused(upload.refused);
  const { form: yearSheet, cells, criteria } = await readYear(actor, organisation.id, year);
  const read = readYearSheet(upload.sheets, yearSheet);
  if ("fault" in read) return refused(wordFileFault(read.fault, { name: organisation.code, year }, say));
  const compared = compareYearSheet(yearSheet, criteria, read.entries);
  const faults = orderedFaults([
    ...read.faults.map((fault) => wordSheetFault(fault, say)),
    ...compared.faults.map((fault) => wordEntryFault(fault, say)),
  ]);
  const notes = await missingNote(read.missing);
  if (faults.length > 0) return { ...noImport, notes, faults };
  return { ...noImport, notes, preview: showPreview(compared, cells, words, upload.name) };
}

type WordedFault = SheetImport["faults"][number];

/** By sheet and row, and of each cell the first: what a cell cannot be taken for says more than what follows from it. */
function orderedFaults(faults: WordedFault[]): WordedFault[] {
  const first = new Map<string, WordedFault>();
  for (const fault of faults) if (!first.has(fault.cell)) first.set(fault.cell, fault);
  const order = new Intl.Collator("vi", { numeric: true });
  return [...first.values()].sort((a, b) => order.compare(rowOf(a), rowOf(b)));
}

/** `Kết quả!H12` → `Kết quả!12H`. */
const rowOf = ({ cell }: WordedFault): string => cell.replace(/([A-Z]+)(\d+)$/, "$2$1");

const mostNamed = 3;

async function missingNote(missing: SheetRow[]): Promise<string[]> {
  if (missing.length === 0) return [];
  const say = await getTranslations("excel.import");
  const named = missing
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join("; ");
  const names =
    missing.length > mostNamed
      ? say("more", { names: named, count: String(missing.length - mostNamed) })
      : named;
  return [say("missing", { count: missing.length, names })];
}
