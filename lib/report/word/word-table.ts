import {
  BorderStyle,
  convertMillimetersToTwip,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const unlined = { top: none, bottom: none, left: none, right: none };
const noLines = { ...unlined, insideHorizontal: none, insideVertical: none };

export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres);

/** Two columns without lines, which stay on one page: head and foot of the document. `widths` in mm. */
export function sideBySide(widths: [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new TableCell({ ...sized(width), children, borders: unlined });
  return new Table({
    ...tableSize(widths),
    borders: noLines,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

/** A table that keeps the widths of its columns. */
export const tableSize = (widths: number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
  columnWidths: widths.map(twips),
});

export const sized = (width: number): Pick<ITableCellOptions, "width" | "margins"> => ({
  width: { size: twips(width), type: WidthType.DXA },
  margins: { left: 70, right: 70, top: 30, bottom: 30 },
});
