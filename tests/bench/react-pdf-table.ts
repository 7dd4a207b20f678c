import { createElement } from "react";
import type { ReportDrawing } from "#lib/report/drawing.ts";

type ReactPdf = {
  Document: string;
  Page: string;
  View: string;
  Text: string;
  renderToBuffer: (document: unknown) => Promise<Uint8Array>;
};

/** Draws an annex as a plain table of texts; null where @react-pdf/renderer is not installed. */
export async function loadReactPdf(): Promise<((drawing: ReportDrawing) => Promise<Uint8Array>) | null> {
  // A name that only running tells, so that the compiler does not ask for the package.
  const name: string = "@react-pdf/renderer";
  const loaded: ReactPdf | null = await import(name).catch(() => null);
  if (loaded === null) return null;
  const { Document, Page, View, Text, renderToBuffer } = loaded;
  return ({ annex }) => {
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
  };
}
