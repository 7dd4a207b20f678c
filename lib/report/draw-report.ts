import type { Report, Standing } from "#lib/domain/report.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { describeSummary } from "#lib/report/describe-summary.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";
import type { Order } from "#lib/report/order.ts";

/**
 * The documents of a review: the report as PDF (PDF/UA-1, fonts embedded) whole or on one page, the whole one for the
 * archive (PDF/A-2a, of a frozen version only: it says when it was made), as Word, its annex as Excel.
 */
export type ReportForm = "pdf" | "summary" | "archive" | "word" | "excel";

/** A report in the form of a Party document; rejects where its asker has gone (`gone`) before its turn came. */
export const drawReport = (
  report: Report,
  standing: Standing,
  form: ReportForm,
  gone?: AbortSignal,
): Promise<Uint8Array> => drawInWorker(orderOf(report, standing, form), gone);

function orderOf(report: Report, standing: Standing, form: ReportForm): Order {
  switch (form) {
    case "summary":
      return { kind: "pdf", standard: "ua-1", drawing: describeSummary(report, standing) };
    case "pdf":
      return { kind: "pdf", standard: "ua-1", drawing: describeReport(report, standing) };
    case "archive":
      return { kind: "pdf", standard: "a-2a", drawing: describeReport(report, standing) };
    case "word":
    case "excel":
      return { kind: form, drawing: describeReport(report, standing) };
  }
}
