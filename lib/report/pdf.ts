import { describeReport } from "#lib/report/describe-report.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";
import type { Report } from "#lib/report/report.ts";

export type { Report } from "#lib/report/report.ts";

/** The report of a review as PDF (PDF/UA-1, fonts embedded), in the form of a Party document, as a draft. */
export function drawReport(report: Report): Promise<Uint8Array> {
  return drawInWorker(describeReport(report));
}
