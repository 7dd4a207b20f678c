import { excelDecimal } from "#lib/reading/excel-number.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";

/** More than any year's sheet has; a cell beyond would make its reader fill everything before it. */
const lastRow = 20_000;
const lastColumn = 100;

/**
 * What stands before a formula whose value the file does not hold: a program wrote it that does not calculate. Taken for
 * a blank it would erase a figure. A private character of Unicode, which no sheet uses.
 */
export const formulaMark = "\ue000";

const formatOf = (style: string): string => /\bnumFmtId=["'](\d+)["']/.exec(style)?.[1] ?? "0";

/** Which styles of a workbook show numbers as percentages. */
export function percentStyles(stylesXml: string): Set<string> {
  const own = [...stylesXml.matchAll(/<numFmt\s([^>]*)>/g)]
    .filter(([, attributes = ""]) => /\bformatCode=("[^"]*%|'[^']*%)/.test(attributes))
    .map(([, attributes = ""]) => formatOf(attributes));
  const percent = new Set(["9", "10", ...own]);
  const styles = /<cellXfs[\s>]([\s\S]*?)<\/cellXfs>/.exec(stylesXml)?.[1] ?? "";
  const all = [...styles.matchAll(/<xf\s([^>]*)>/g)].map(([, attributes = ""]) => formatOf(attributes));
  return new Set(all.flatMap((format, index) => (percent.has(format) ? [String(index)] : [])));
}

/**
 * A sheet's XML without its empty cells and rows, with percentages and errors (`#N/A`) as texts, which the reader would
 * not tell from other numbers and from blanks; null where a filled cell lies beyond any sheet of ours.
 */
export function tidySheet(xml: string, percent: Set<string>): { xml: string } | { beyond: string } {
  const filled = xml
    .replace(/<c\s[^>]*\/>/g, "")
    .replace(/<c\s[^>]*><\/c>/g, "")
    .replace(/<row\s[^>]*\/>/g, "")
    .replace(/<row\s[^>]*>\s*<\/row>/g, "");
  const beyond = findBeyond(filled);
  if (beyond !== null) return { beyond };
  return {
    xml: filled.replace(/<c(\s[^>]*)>([\s\S]*?)<\/c>/g, (cell, attributes: string, inner: string) =>
      asText(cell, attributes, inner, percent),
    ),
  };
}

function findBeyond(xml: string): string | null {
  for (const [, address = "", column = "", row] of xml.matchAll(/<c\s[^>]*?\br=["'](([A-Z]+)(\d+))["']/g))
    if (Number(row) > lastRow || columnNumber(column) > lastColumn) return address;
  for (const [, row] of xml.matchAll(/<row\s[^>]*?\br=["'](\d+)["']/g))
    if (Number(row) > lastRow) return `A${row}`;
  return null;
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function asText(cell: string, attributes: string, inner: string, percent: Set<string>): string {
  const type = /\st=["'](\w+)["']/.exec(attributes)?.[1] ?? "n";
  const value = /<v[^>]*>([^<]*)<\/v>/.exec(inner)?.[1];
  const style = /\ss=["'](\d+)["']/.exec(attributes)?.[1] ?? "";
  const place = attributes.replace(/\s[ts]=["']\w+["']/g, "");
  if (value === undefined && /<f[\s>/]/.test(inner) && !/<v[\s>/]/.test(inner))
    return `<c${place} t="str"><v>${formulaMark}=${/<f[^>]*>([^<]*)<\/f>/.exec(inner)?.[1] ?? ""}</v></c>`;
  if (type === "e") return `<c${place} t="str"><v>${value ?? "#"}</v></c>`;
  if (type !== "n" || value === undefined || !percent.has(style)) return cell;
  const decimal = excelDecimal(value, true);
  return decimal === null ? cell : `<c${place} t="str"><v>${typedDecimal(decimal)}%</v></c>`;
}
