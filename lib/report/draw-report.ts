import type { Report } from "#lib/domain/report.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";

/** The report of a review as PDF (PDF/UA-1, fonts embedded), in the form of a Party document, as a draft. */
export function drawReport(report: Report): Promise<Uint8Array> {
  return drawInWorker(describeReport(report));
}
