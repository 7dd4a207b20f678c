import { notFound } from "next/navigation";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import { drawReport } from "#lib/report/pdf.ts";

type Context = { params: Promise<{ organisation: string; review: string }> };

/** The report of a review as PDF, on the basis of the page it was asked from (`?basis=concluded`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation: code, review } = await params;
  const search = new URL(request.url).searchParams;
  const { resolution, scorecard } = await readScorecard(code, {
    review,
    term: search.get("term") ?? undefined,
    basis: search.get("basis") ?? undefined,
  });
  // No frozen version and no short form exists yet: what stands now must not be taken for one.
  if (scorecard === null || search.has("version") || search.has("form")) notFound();
  const { organisation, term, branches } = resolution;
  const pdf = await drawReport({
    ...{ organisation, term, branches, scorecard },
    narrative: blankNarrative,
    unapprovedYears: [],
  });
  return new Response(Buffer.from(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${code}-${review}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
}
