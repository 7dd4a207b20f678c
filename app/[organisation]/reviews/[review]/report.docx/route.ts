import { answerReport, type ReportContext } from "#app/[organisation]/reviews/[review]/answer-report.ts";

/** The report of a review as a Word document, which the office edits. */
export function GET(request: Request, context: ReportContext): Promise<Response> {
  return answerReport(request, context, ["word"]);
}
