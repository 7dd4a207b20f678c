import { answerReport, type ReportContext } from "#app/[organisation]/reviews/[review]/answer-report.ts";

/** The annex table of a review as an Excel sheet. */
export function GET(request: Request, context: ReportContext): Promise<Response> {
  return answerReport(request, context, ["excel"]);
}
