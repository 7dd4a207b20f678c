import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { LatestFrozen } from "#lib/domain/report.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

/**
 * The newest version of a review; null where nothing was frozen. What it holds is neither read nor checked: its documents
 * and the page of versions do that.
 */
export async function readLatestFrozen(
  actor: Actor,
  organisationId: string,
  { term, review }: { term: string; review: string },
): Promise<LatestFrozen | null> {
  permit(actor, "see", organisationId);
  // The basis is the first thing that canonical JSON says of a scorecard; inside a typed text the quotes are escaped.
  const [latest] = await runStatement<LatestFrozen>(Prisma.sql`
    SELECT version.version, version.frozen_at AS at,
      substring(version.text from '"scorecard":\\{"basis":"(computed|concluded)"') AS basis
    FROM review_version AS version
    JOIN review ON review.id = version.review_id
    JOIN term ON term.id = review.term_id
    WHERE term.organisation_id = ${organisationId}::uuid AND term.code = ${term}
      AND review.code = ${review} AND review.archived_at IS NULL
    ORDER BY version.version DESC LIMIT 1`);
  return latest ?? null;
}
