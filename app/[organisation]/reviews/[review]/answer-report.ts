import "server-only";
import { notFound } from "next/navigation";
import { type ReportAddress, readReport } from "#app/[organisation]/reviews/[review]/read-report.ts";
import { drawReport, type ReportForm } from "#lib/report/draw-report.ts";

export type ReportContext = { params: Promise<ReportAddress> };

const openXml = "application/vnd.openxmlformats-officedocument";

/** A PDF is looked at, the others are edited or put away. `suffix` goes behind the name of the review. */
const files: Record<ReportForm, { type: string; shown: "inline" | "attachment"; suffix: string }> = {
  pdf: { type: "application/pdf", shown: "inline", suffix: ".pdf" },
  summary: { type: "application/pdf", shown: "inline", suffix: "-tom-tat.pdf" },
  archive: { type: "application/pdf", shown: "attachment", suffix: "-luu-tru.pdf" },
  word: { type: `${openXml}.wordprocessingml.document`, shown: "attachment", suffix: ".docx" },
  excel: { type: `${openXml}.spreadsheetml.sheet`, shown: "attachment", suffix: ".xlsx" },
};

/** A review's document in one of the forms that its address may ask for; the first where it asks for none. */
export async function answerReport(
  request: Request,
  { params }: ReportContext,
  forms: readonly [ReportForm, ...ReportForm[]],
): Promise<Response> {
  const address = await params;
  const search = new URL(request.url).searchParams;
  const [first, ...others] = forms;
  const form = search.has("form") ? others.find((other) => other === search.get("form")) : first;
  if (form === undefined) notFound();
  const { report, standing } = await readReport(address, search);
  if (form === "archive" && standing.kind !== "frozen") notFound();
  const { type, shown, suffix } = files[form];
  const version = standing.kind === "frozen" ? `-v${standing.version}` : "";
  const name = `${address.organisation}-${address.review}${version}${suffix}`;
  const document = await drawFor(request, () => drawReport(report, standing, form, request.signal));
  if (document === null) return new Response(null, { status: askerGone });
  return new Response(Buffer.from(document), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `${shown}; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** Nobody reads it any more: as other servers call it. */
const askerGone = 499;

/** Null where whoever asked has gone: their order gives way to those who wait. */
async function drawFor({ signal }: Request, draw: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await draw();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
