import type { ReportDrawing, SummaryDrawing } from "#lib/report/drawing.ts";

/** What the worker draws; each kind from the description it needs. */
export type Order =
  | { kind: "pdf"; drawing: ReportDrawing | SummaryDrawing }
  | { kind: "word" | "excel"; drawing: ReportDrawing };
