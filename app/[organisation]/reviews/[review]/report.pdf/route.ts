import { answerReport, type ReportContext } from "#app/[organisation]/reviews/[review]/answer-report.ts";

/** The report of a review as PDF; `?form=summary` is the one page, `?form=archive` that of a frozen version as PDF/A. */
export function GET(request: Request, context: ReportContext): Promise<Response> {
  return answerReport(request, context, ["pdf", "summary", "archive"]);
}
