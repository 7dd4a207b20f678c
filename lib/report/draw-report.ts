import type { Report, Standing } from "#lib/domain/report.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { describeSummary } from "#lib/report/describe-summary.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";

/** The documents of a review: the report as PDF (PDF/UA-1, fonts embedded) whole or on one page, as Word, its annex as Excel. */
export type ReportForm = "pdf" | "summary" | "word" | "excel";

/** A report in the form of a Party document. */
export function drawReport(report: Report, standing: Standing, form: ReportForm): Promise<Uint8Array> {
  if (form === "summary") return drawInWorker({ kind: "pdf", drawing: describeSummary(report, standing) });
  return drawInWorker({ kind: form, drawing: describeReport(report, standing) });
}
