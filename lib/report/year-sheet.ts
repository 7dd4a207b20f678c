import writeExcelFile, { type Cell, type Row } from "write-excel-file/node";
import { fingerprint, sheetMark, writeStamp } from "#lib/forms/sheet-stamp.ts";
import {
  cellText,
  columnOf,
  firstRow,
  identifying,
  type SheetKind,
  type SheetRow,
  sheetFields,
  sheetKinds,
  shownColumns,
  type YearSheet,
} from "#lib/forms/year-sheet.ts";
import { type DropDown, dropDowns, growing, guarded, hidden, printed } from "#lib/report/sheet-features.ts";
import { tallRow } from "#lib/report/tall-row.ts";
import { fieldCell, shownCell, textCell } from "#lib/report/year-sheet-cell.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** In characters; of the columns that are shown, then of the fields. */
const widths: Record<SheetKind, number[]> = {
  results: [8, 46, 24, 14, 28, 20, 16, 12, 26, 36, 11, 14],
  ratings: [46, 30, 34],
  members: [40, 13, 13, 13, 13, 13, 13],
  base: [16, 16, 18, 26, 14],
};

/**
 * The figures of a year as an Excel file that is filled in and read back: every cell with its hidden key, the version it
 * shows and what it holds. Always in Vietnamese.
 */
export async function drawYearSheet(form: YearSheet): Promise<Buffer> {
  const sheets = sheetKinds.map((kind) => drawSheet(form, kind));
  const lists = sheetKinds.map((kind) => listsOf(kind, form.sheets[kind]));
  return writeExcelFile(sheets, {
    fontFamily: "Times New Roman",
    fontSize: 12,
    features: [
      ...[hidden, guarded, growing, dropDowns(lists)],
      printed(
        sheets.map(({ sheet }) => sheet),
        firstRow,
      ),
    ],
  }).toBuffer();
}

function drawSheet(form: YearSheet, kind: SheetKind) {
  const columns = [0.1, ...widths[kind]];
  const rows = [...headRows(form, kind), ...form.sheets[kind].map((row) => drawRow(kind, row))];
  return {
    sheet: t(`excel.sheet.${kind}`),
    data: rows.map((row) => tallRow(row, columns)),
    columns: columns.map((width) => ({ width })),
    stickyRowsCount: firstRow,
    stickyColumnsCount: 1 + Math.min(identifying[kind], 2),
    orientation: "landscape" as const,
  };
}

function headRows({ place }: YearSheet, kind: SheetKind): Row[] {
  const heads = [
    ...shownColumns[kind].map((name) => t(`excel.column.${name}`, { year: String(place.year - 1) })),
    ...sheetFields[kind].map((name) => t(`excel.column.${name}`, { year: String(place.year) })),
  ];
  const names: Cell[] = ["fields", ...shownColumns[kind], ...sheetFields[kind]].map((name) => textCell(name));
  const head = { fontWeight: "bold", backgroundColor: "#E9F0F7", wrap: true, align: "center" } as const;
  const line = { borderStyle: "thin", borderColor: "#C9D1DA", alignVertical: "center" } as const;
  const title = t(`excel.title.${kind}`, { year: String(place.year) });
  return [
    [textCell(sheetMark(kind, place)), textCell(title, { fontWeight: "bold", fontSize: 15 })],
    [null, textCell(t(`excel.instruction.${kind}`), { fontStyle: "italic", textColor: "#566373" })],
    names,
    [null, ...heads.map((text) => textCell(text, { ...head, ...line }))],
  ];
}

function drawRow(kind: SheetKind, { key, version, shown, typed, inputs }: SheetRow): Row {
  const fields = sheetFields[kind].map((field) => ({ text: typed[field] ?? "", input: inputs[field] }));
  const stamp = writeStamp({
    key,
    version,
    typed: fingerprint(fields.map(({ text }) => cellText(text))),
    shown: fingerprint(shown.slice(0, identifying[kind])),
  });
  return [
    textCell(stamp),
    ...shown.map(shownCell),
    ...fields.map(({ text, input }) => fieldCell(text, input ?? { kind: "closed" })),
  ];
}

/** Fields with the same choices share a list. */
function listsOf(kind: SheetKind, rows: SheetRow[]): DropDown[] {
  const lists = new Map<string, DropDown>();
  for (const [index, { inputs }] of rows.entries())
    for (const [field, input] of Object.entries(inputs)) {
      if (input.kind !== "choice") continue;
      const texts = input.options.map(({ text }) => text);
      const list = lists.get(texts.join()) ?? { texts, cells: [] };
      list.cells.push({ row: firstRow + index, column: columnOf(kind, field) });
      lists.set(texts.join(), list);
    }
  return [...lists.values()];
}
