import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { permit } from "#lib/store/permit.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";

/**
 * A term as it leaves the system, with the event of its leaving. What was archived stays behind: targets and reviews, and
 * the figures of branches. Throws `not found` where there is no such term.
 */
export async function exportTerm(actor: Actor, organisationId: string, code: string): Promise<Resolution> {
  permit(actor, "import and export", organisationId);
  const resolution = withoutArchived(await readResolution(actor, organisationId, { code }));
  await recordAudit(database(), actor, {
    ...{ organisationId, action: "export", object: "term" },
    key: { organisation: resolution.organisation.code, term: code },
  });
  return resolution;
}

/** A file names no branch that it does not list. */
export function withoutArchived(resolution: Resolution): Resolution {
  const listed = new Set(resolution.branches.map(({ code }) => code));
  const isListed = ({ branch }: { branch?: string }) => branch === undefined || listed.has(branch);
  return {
    ...resolution,
    results: resolution.results.filter(isListed),
    reviews: resolution.reviews.map((review) => ({
      ...review,
      partialResults: review.partialResults.filter(isListed),
    })),
  };
}
