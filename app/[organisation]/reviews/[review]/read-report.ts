import "server-only";
import { notFound } from "next/navigation";
import { orNotFound, visit } from "#app/visit.ts";
import type { Report, Standing } from "#lib/domain/report.ts";
import { readVersionNumber } from "#lib/forms/version-number.ts";
import { readReport as readCurrentReport } from "#lib/store/read-report.ts";
import { readFrozenReport } from "#lib/store/review-versions.ts";

/** Where a document lies. */
export type ReportAddress = { organisation: string; review: string };

/**
 * What the documents at an address are drawn from: a frozen version (`version`), on the basis it was frozen on; else what
 * stands now, with `term` and `basis` as of the page they were asked from.
 */
export async function readReport(
  { organisation: code, review }: ReportAddress,
  search: URLSearchParams,
): Promise<{ report: Report; standing: Standing }> {
  const { actor, organisation } = await visit(code);
  const address = { review, term: search.get("term") ?? undefined };
  if (search.has("version")) {
    const version = readVersionNumber(search.get("version") ?? "") ?? notFound();
    const frozen = await orNotFound(readFrozenReport(actor, organisation.id, { ...address, version }));
    return { report: frozen.report, standing: { kind: "frozen", ...frozen.mark } };
  }
  const { reports } = await orNotFound(readCurrentReport(actor, organisation.id, address));
  const basis = search.get("basis") === "concluded" ? "concluded" : "computed";
  return { report: reports[basis], standing: { kind: "draft" } };
}
