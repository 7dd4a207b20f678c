import { notFound } from "next/navigation";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { orNotFound, visit } from "#app/visit.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import { readVersionNumber } from "#lib/forms/version-number.ts";
import { drawReport } from "#lib/report/pdf.ts";
import { readFrozenReport } from "#lib/store/review-versions.ts";

type Context = { params: Promise<{ organisation: string; review: string }> };

/** The report of a review as PDF, on the basis of the page it was asked from (`?basis=concluded`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation: code, review } = await params;
  const search = new URL(request.url).searchParams;
  const version = search.get("version");
  if (version !== null) {
    if (search.has("form")) notFound();
    const { actor, organisation } = await visit(code);
    const frozen = {
      review,
      term: search.get("term") ?? undefined,
      version: readVersionNumber(version) ?? notFound(),
    };
    const { report } = await orNotFound(readFrozenReport(actor, organisation.id, frozen));
    return answerPdf(await drawReport(report), `${code}-${review}-v${version}`);
  }
  const { resolution, scorecard } = await readScorecard(code, {
    review,
    term: search.get("term") ?? undefined,
    basis: search.get("basis") ?? undefined,
  });
  // No short form exists yet: the full report must not be taken for one.
  if (scorecard === null || search.has("form")) notFound();
  const { organisation, term, branches } = resolution;
  const pdf = await drawReport({
    ...{ organisation, term, branches, scorecard },
    narrative: blankNarrative,
    unapprovedYears: [],
  });
  return answerPdf(pdf, `${code}-${review}`);
}

const answerPdf = (pdf: Uint8Array, name: string) =>
  new Response(Buffer.from(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
