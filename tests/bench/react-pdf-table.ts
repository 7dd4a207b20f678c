import { join } from "node:path";
import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import type { AnnexCell, AnnexColumn, AnnexRow, ReportDrawing } from "#lib/report/drawing.ts";

const tinos = join(import.meta.dirname, "../../node_modules/@expo-google-fonts/tinos");
Font.register({
  family: "Tinos",
  fonts: [
    { src: join(tinos, "400Regular/Tinos_400Regular.ttf") },
    { src: join(tinos, "400Regular_Italic/Tinos_400Regular_Italic.ttf"), fontStyle: "italic" },
    { src: join(tinos, "700Bold/Tinos_700Bold.ttf"), fontWeight: "bold" },
    { src: join(tinos, "700Bold_Italic/Tinos_700Bold_Italic.ttf"), fontStyle: "italic", fontWeight: "bold" },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

const pointsPerMm = 72 / 25.4;
const line = "0.5pt solid black";

/**
 * Draws an annex by @react-pdf/renderer: the letters, lines, heads that repeat and rows that do not break of the PDF,
 * but neither its tags, its report nor its notes. What the PDF's time is measured beside.
 */
export function drawReactPdf({ annex }: ReportDrawing): Promise<Uint8Array> {
  const { columns, rows, size } = annex;
  const page = createElement(
    Page,
    {
      ...{ size: "A4", orientation: "landscape" as const },
      style: { fontFamily: "Tinos", fontSize: size, padding: 15 * pointsPerMm, borderColor: "black" },
    },
    rowOf(columns.map(headOf), "head", { fixed: true }),
    rows.map((row, at) => rowOf(cellsOf(row, columns), at, { wrap: false })),
  );
  return renderToBuffer(createElement(Document, {}, page));
}

const rowOf = (cells: ReactElement[], key: string | number, look: { fixed?: boolean; wrap?: boolean }) =>
  createElement(View, { key, ...look, style: { flexDirection: "row", borderLeft: line } }, cells);

const headOf = (column: AnnexColumn): ReactElement =>
  cellOf(column, column.name, createElement(Text, { style: { fontWeight: "bold" } }, column.name));

/** A row below a cell that spans it leaves that one out: here it stands blank. */
function cellsOf({ kind, cells }: AnnexRow, columns: AnnexColumn[]): ReactElement[] {
  const whole = kind === "criterion" && cells.length < columns.length ? [null, ...cells] : cells;
  return columns.map((column, at) => cellOf(column, column.name, textOf(kind, whole[at] ?? null)));
}

function textOf(kind: AnnexRow["kind"], cell: AnnexCell | null): ReactElement {
  const style = {
    fontStyle: kind === "criterion" ? ("italic" as const) : ("normal" as const),
    fontWeight: cell?.strong ? ("bold" as const) : ("normal" as const),
  };
  const detail = cell?.detail ?? null;
  return createElement(Text, { style }, cell?.text ?? "", detail === null ? "" : `\n${detail}`);
}

const cellOf = ({ width, grow, start }: AnnexColumn, key: string, text: ReactElement): ReactElement =>
  createElement(
    View,
    {
      key,
      style: {
        ...(grow > 0 ? { flexGrow: grow, flexBasis: 0 } : { width: width * pointsPerMm }),
        ...{ padding: 3, justifyContent: "center", textAlign: start ? "left" : "center" },
        ...{ borderRight: line, borderBottom: line },
      },
    },
    text,
  );
