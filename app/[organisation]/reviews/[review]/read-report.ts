import "server-only";
import { notFound } from "next/navigation";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { orNotFound, visit } from "#app/visit.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { Report, Standing } from "#lib/domain/report.ts";
import { unapprovedYears } from "#lib/domain/unapproved-years.ts";
import { readYearStates } from "#lib/store/year-state.ts";

/** Where a document lies. */
export type ReportAddress = { organisation: string; review: string };

/** What the documents at an address are drawn from: `term` and `basis` as of the page they were asked from. */
export async function readReport(
  { organisation: code, review }: ReportAddress,
  search: URLSearchParams,
): Promise<{ report: Report; standing: Standing }> {
  const { actor, organisation } = await visit(code);
  const { resolution, scorecard } = await readScorecard(code, {
    review,
    term: search.get("term") ?? undefined,
    basis: search.get("basis") ?? undefined,
  });
  // No frozen version exists yet: what stands now must not be taken for one.
  if (scorecard === null || search.has("version")) notFound();
  const states = await orNotFound(readYearStates(actor, organisation.id));
  const { term, branches } = resolution;
  return {
    report: {
      ...{ organisation: resolution.organisation, term, branches, scorecard },
      narrative: blankNarrative,
      unapprovedYears: unapprovedYears(scorecard.years, scorecard.review, states),
    },
    standing: { kind: "draft" },
  };
}
