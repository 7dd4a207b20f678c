import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type TextRun,
  VerticalAlignTable,
} from "docx";
import type { Annex, AnnexCell, AnnexColumn, AnnexRow } from "#lib/report/drawing.ts";
import { line, run } from "#lib/report/word/word-front.ts";
import { styleNames } from "#lib/report/word/word-styles.ts";
import { sized, tableSize } from "#lib/report/word/word-table.ts";

/** What the margins leave of A4 in landscape, in mm. */
const pageWidth = 262;
const groupGround = "F2F2F2";

/** The annex with its title and notes; the heads repeat on every page, rows do not split. */
export function annexBlocks(annex: Annex, marks: string[]): (Paragraph | Table)[] {
  const said =
    marks.length === 0 ? [] : [line(styleNames.head, `${marks.join(". ")}.`, { bold: true, size: 26 })];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: 0 },
      children: [run(annex.title, { size: 30 })],
    }),
    ...annex.subject.map((text) => line(styleNames.subject, text)),
    line(styleNames.head, annex.caption, { italics: true, size: 26 }),
    ...said,
    annexTable(annex),
    ...annex.notes.map(
      (note, at) =>
        new Paragraph({
          style: styleNames.note,
          children: [run(String(at + 1), { superScript: true }), run(` ${note}`)],
        }),
    ),
  ];
}

function annexTable({ columns, rows, size, notes }: Annex): Table {
  const widths = columnWidths(columns);
  // Half points.
  const letters = Math.round(size * 2);
  const heads = columns.map((column, at) =>
    cellOf([run(column.name, { bold: true, size: letters }), ...raised(column.notes, letters)], widths[at]),
  );
  /** Whether a row shares the number of a row above it: it then lacks that cell. */
  const isJoined = (row: AnnexRow | undefined): boolean =>
    row?.kind === "criterion" && row.cells.length < columns.length;
  const numbers = columns.map((_, at) =>
    cellOf([run(`(${at + 1})`, { italics: true, size: letters - 3 })], widths[at]),
  );
  return new Table({
    ...tableSize(widths),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      new TableRow({ tableHeader: true, cantSplit: true, children: numbers }),
      ...rows.map((row, at) => {
        // A target's row and the rows that share its number stay together, a group's head with what follows, and the
        // last row with the notes.
        const heldByNotes = notes.length > 0 && at === rows.length - 1;
        const keepNext = row.kind === "group" || isJoined(rows[at + 1]) || heldByNotes;
        return annexRow(row, { columns, widths, letters, keepNext });
      }),
    ],
  });
}

type Setting = { columns: AnnexColumn[]; widths: number[]; letters: number; keepNext: boolean };

function annexRow({ kind, cells, whole }: AnnexRow, setting: Setting): TableRow {
  const { columns, widths, letters, keepNext } = setting;
  if (kind === "group") {
    const name = new Paragraph({
      style: styleNames.cell,
      alignment: AlignmentType.LEFT,
      keepNext,
      children: cells.map(({ text }) => run(text, { bold: true, size: letters })),
    });
    const shading = { fill: groupGround };
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: columns.length, shading, children: [name] })],
    });
  }
  const left = columns.length - cells.length;
  return new TableRow({
    cantSplit: whole,
    children: cells.map((cell, at) => {
      const column = columns[at + left];
      return cellOf(cellRuns(cell, kind === "criterion", letters), widths[at + left], {
        keepNext,
        start: column?.start ?? false,
        rows: cell.rows,
      });
    }),
  });
}

function cellRuns({ text, detail, notes, strong }: AnnexCell, italics: boolean, size: number): TextRun[] {
  const below = detail === null ? [] : [run(detail, { size: size - 3, break: 1 })];
  return [run(text, { bold: strong, italics, size }), ...raised(notes, size), ...below];
}

const raised = (notes: string[], size: number): TextRun[] =>
  notes.length === 0 ? [] : [run(notes.join(","), { superScript: true, size })];

function cellOf(
  children: TextRun[],
  width = 0,
  { start = false, rows = 1, keepNext = false }: { start?: boolean; rows?: number; keepNext?: boolean } = {},
): TableCell {
  const alignment = start ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    ...sized(width),
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: styleNames.cell, alignment, keepNext, children })],
  });
}

/** In mm: those that grow share what the fixed ones leave. */
function columnWidths(columns: AnnexColumn[]): number[] {
  const left = pageWidth - columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.reduce((sum, { grow }) => sum + grow, 0);
  return columns.map(({ width, grow }) => (grow > 0 ? (left * grow) / shares : width));
}
