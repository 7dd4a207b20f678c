import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { figureCell } from "#lib/report/annex-sheet-cell.ts";
import type { Annex, AnnexCell, AnnexColumn, AnnexRow, ReportDrawing } from "#lib/report/drawing.ts";
import { growing, printed } from "#lib/report/sheet-features.ts";
import { tallRow } from "#lib/report/tall-row.ts";
import { textCell } from "#lib/report/year-sheet-cell.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** A column of the annex, and beside it one for what stands smaller below its figures, where there is any. */
type SheetColumn = { column: AnnexColumn; at: number; detail: boolean };

const lined = { borderStyle: "thin", borderColor: "#8592A0", wrap: true, alignVertical: "center" } as const;
const heading = { ...lined, fontWeight: "bold", backgroundColor: "#E9F0F7", align: "center" } as const;
/** A letter of the sheet's font is about two millimetres wide; so wide is a column that grows. */
const mmPerLetter = 2;
const lettersPerShare = 24;

/** The annex table as an Excel sheet: figures are numbers, notes stand in the row that they are about. */
export async function drawAnnexSheet(drawing: ReportDrawing): Promise<Uint8Array> {
  const { annex } = drawing;
  const columns = sheetColumns(annex);
  const front = frontRows(drawing, columns.length);
  const widths = columns.map(({ column, detail }) => (detail ? 13 : widthOf(column)));
  const sheet = t("report.sheet.name");
  return writeExcelFile(
    [
      {
        sheet,
        data: [
          ...front,
          columns.map(({ column, detail }) => textCell((detail && column.detail) || column.name, heading)),
          ...annex.rows.map((row) => drawRow(row, annex, columns)),
          ...columnNotes(annex, columns.length),
        ].map((row) => tallRow(row, widths)),
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: front.length + 1,
        stickyColumnsCount: 2,
        orientation: "landscape",
      },
    ],
    { fontFamily: "Times New Roman", fontSize: 12, features: [growing, printed([sheet], front.length + 1)] },
  ).toBuffer();
}

const sheetColumns = ({ columns, rows }: Annex): SheetColumn[] =>
  columns.flatMap((column, at) => {
    const detailed =
      column.detail !== null &&
      rows.some((row) => (wholeRow(row, columns.length)[at]?.detail ?? null) !== null);
    return [{ column, at, detail: false }, ...(detailed ? [{ column, at, detail: true }] : [])];
  });

const widthOf = ({ width, grow }: AnnexColumn): number =>
  grow > 0 ? grow * lettersPerShare : Math.max(width / mmPerLetter, 6);

/** What the document is: whose, about what, and how it stands. */
function frontRows({ author, subject, marks, foot, annex }: ReportDrawing, columnSpan: number): Row[] {
  const centred = { columnSpan, align: "center", wrap: true } as const;
  const bold = { ...centred, fontWeight: "bold" } as const;
  return [
    [textCell(author, bold)],
    [textCell(annex.title, { ...bold, fontSize: 15 })],
    [textCell(subject.join(" "), bold)],
    [textCell(annex.caption, { ...centred, fontStyle: "italic" })],
    ...marks.map((mark) => [textCell(mark, bold)]),
    ...(foot === null ? [] : [[textCell(foot, { columnSpan, fontSize: 9, textColor: "#566373" })]]),
    [null],
  ];
}

/** A row with the cell that it shares with the row above it, which a sheet leaves blank. */
function wholeRow({ kind, cells }: AnnexRow, length: number): (AnnexCell | null)[] {
  return kind === "criterion" && cells.length < length ? [null, ...cells] : cells;
}

function drawRow(row: AnnexRow, annex: Annex, columns: SheetColumn[]): Row {
  const cells = wholeRow(row, annex.columns.length);
  if (row.kind === "group") {
    const look = { ...lined, fontWeight: "bold", backgroundColor: "#F2F2F2" } as const;
    return [textCell(cells[0]?.text ?? "", { ...look, columnSpan: columns.length })];
  }
  const notes = [...new Set(cells.flatMap((cell) => cell?.notes ?? []))];
  const said = notes.flatMap((note) => annex.notes[Number(note) - 1] ?? []);
  return columns.map(({ column, at, detail }) => {
    const cell = cells[at] ?? null;
    const look: Partial<CellObject> = {
      ...lined,
      align: column.start ? "left" : "center",
      ...(row.kind === "criterion" ? { fontStyle: "italic" as const } : {}),
    };
    if (cell === null) return textCell("", look);
    if (detail) return textCell(cell.detail ?? "", look);
    const isRemark = at === annex.columns.length - 1;
    return isRemark ? textCell([cell.text, ...said].join(" ").trim(), look) : figureCell(cell, look);
  });
}

/** The notes on columns, below the table. */
function columnNotes({ columns, notes }: Annex, columnSpan: number): Row[] {
  const about = columns.flatMap((column) => column.notes.flatMap((note) => notes[Number(note) - 1] ?? []));
  return about.map((note) => [textCell(note, { columnSpan, wrap: true, fontStyle: "italic" })]);
}
