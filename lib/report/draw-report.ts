import type { Report, Standing } from "#lib/domain/report.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { describeSummary } from "#lib/report/describe-summary.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";

/**
 * The documents of a review: the report as PDF (PDF/UA-1, fonts embedded) whole or on one page, the whole one for the
 * archive (PDF/A-2a, of a frozen version only: it says when it was made), as Word, its annex as Excel.
 */
export type ReportForm = "pdf" | "summary" | "archive" | "word" | "excel";

/** A report in the form of a Party document. */
export function drawReport(report: Report, standing: Standing, form: ReportForm): Promise<Uint8Array> {
  switch (form) {
    case "summary":
      return drawInWorker({ kind: "pdf", standard: "ua-1", drawing: describeSummary(report, standing) });
    case "pdf":
      return drawInWorker({ kind: "pdf", standard: "ua-1", drawing: describeReport(report, standing) });
    case "archive":
      return drawInWorker({ kind: "pdf", standard: "a-2a", drawing: describeReport(report, standing) });
    case "word":
    case "excel":
      return drawInWorker({ kind: form, drawing: describeReport(report, standing) });
  }
}
