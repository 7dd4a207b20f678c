import type { ReportDrawing, SummaryDrawing } from "#lib/report/drawing.ts";

/** PDF/UA-1 is read aloud well, PDF/A-2a is kept for decades; a file says to be one of them. */
export type PdfStandard = "ua-1" | "a-2a";

/** What the worker draws; each kind from the description it needs. */
export type Order =
  | { kind: "pdf"; standard: PdfStandard; drawing: ReportDrawing | SummaryDrawing }
  | { kind: "word" | "excel"; drawing: ReportDrawing };
