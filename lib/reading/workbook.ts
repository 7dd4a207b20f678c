import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/node";
import { excelDecimal } from "#lib/reading/excel-number.ts";
import { storedZip } from "#lib/reading/stored-zip.ts";
import { formulaMark, percentStyles, tidySheet } from "#lib/reading/tidy-sheet.ts";
import { readZip, type ZipEntry, type ZipFault } from "#lib/reading/zip-entries.ts";

/**
 * What a cell holds: a text, an exact decimal, yes or no, a day, or nothing. Formulas are their last values; one that was
 * never calculated is itself.
 */
export type SheetValue = string | { number: string } | { day: string } | { formula: string } | boolean | null;

export type Workbook = { name: string; rows: SheetValue[][] }[];

export type WorkbookFault = ZipFault | "not a workbook" | "beyond" | "too slow";

export type ReadWorkbook = { sheets: Workbook } | { fault: WorkbookFault; cell?: string };

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/;
const wanted = (name: string): boolean =>
  sheetName.test(name) ||
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(name);

/**
 * The sheets of an Excel file. To be called in a worker with limits: whatever the file says of itself is checked before
 * its reader sees it, and nothing in it is run, fetched or linked to.
 */
export async function readWorkbook(bytes: Buffer): Promise<ReadWorkbook> {
  const zip = readZip(bytes, wanted);
  if ("fault" in zip) return zip;
  const tidied = tidyEntries(zip.entries);
  if ("beyond" in tidied) return { fault: "beyond", cell: tidied.beyond };
  try {
    const sheets = await readExcelFile(storedZip(tidied.entries), {
      trim: false,
      parseNumber: (text) => ({ number: excelDecimal(text) ?? text }),
    });
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []).map(toValues) })) };
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return { fault: "not a workbook" };
    throw error;
  }
}

function tidyEntries(entries: ZipEntry[]): { entries: ZipEntry[] } | { beyond: string } {
  const styles = entries.find(({ name }) => name === "xl/styles.xml")?.content.toString("utf8") ?? "";
  const percent = percentStyles(styles);
  const tidied: ZipEntry[] = [];
  for (const entry of entries) {
    if (!sheetName.test(entry.name)) {
      tidied.push(entry);
      continue;
    }
    const sheet = tidySheet(entry.content.toString("utf8"), percent);
    if ("beyond" in sheet) return sheet;
    tidied.push({ name: entry.name, content: Buffer.from(sheet.xml) });
  }
  return { entries: tidied };
}

/** Dates come as moments in UTC. */
const toValues = (row: readonly unknown[]): SheetValue[] => row.map(toValue);

function toValue(cell: unknown): SheetValue {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "?" : { day: cell.toISOString().slice(0, 10) };
  if (typeof cell === "string" && cell.startsWith(formulaMark)) return { formula: cell.slice(1) };
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  return isNumber(cell) ? cell : null;
}

const isNumber = (cell: unknown): cell is { number: string } =>
  typeof cell === "object" && cell !== null && "number" in cell && typeof cell.number === "string";
