import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement } from "react";
import type { ReportDrawing } from "#lib/report/drawing.ts";

/** Draws an annex by @react-pdf/renderer as a plain table of texts: what the PDF's time is measured beside. */
export function drawReactPdf({ annex }: ReportDrawing): Promise<Uint8Array> {
  const widths = annex.columns.map(({ width, grow }) => ({
    width: grow > 0 ? `${grow * 12}%` : width * 2.6,
  }));
  const cells = (texts: string[]) =>
    texts.map((text, at) =>
      createElement(View, { key: at, style: widths[at] }, createElement(Text, {}, text)),
    );
  const line = (texts: string[], key: number) =>
    createElement(View, { key, wrap: false, style: { flexDirection: "row" } }, cells(texts));
  const lines = annex.rows.map(({ cells: row }, at) =>
    line(
      row.map(({ text }) => text),
      at,
    ),
  );
  const page = createElement(Page, { size: "A4", orientation: "landscape", style: { fontSize: 9 } }, lines);
  return renderToBuffer(createElement(Document, {}, page));
}
