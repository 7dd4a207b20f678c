import "server-only";
import type { ApprovedDenominator, Term } from "#lib/domain/resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";

type Row = Omit<ApprovedDenominator, "denominator"> & { denominator: string | null };

/**
 * Reads, from the audit trail, what the shares that were changed since their year was last approved were then of.
 * Callers have asserted the actor.
 */
export const queryApprovedDenominators = (
  client: Prisma.TransactionClient,
  organisationId: string,
  { firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">,
) => client.$queryRaw<Row[]>`
  WITH approval AS (
    SELECT year, max(id) AS id FROM audit_event
    WHERE organisation_id = ${organisationId}::uuid AND object = 'year' AND action = 'approve'
      AND year BETWEEN ${firstYear} AND ${lastYear}
    GROUP BY year
  )
  SELECT DISTINCT ON (change.year, change.key) change.year, change.key ->> 'criterion' AS criterion,
    change.key ->> 'branch' AS branch, change.before ->> 'denominator' AS denominator
  FROM approval JOIN audit_event change
    ON change.organisation_id = ${organisationId}::uuid AND change.object = 'result'
    AND change.year = approval.year AND change.id > approval.id
  ORDER BY change.year, change.key, change.id`;

/** A cell that was of nothing when its year was approved has no denominator that could have changed. */
export const toApprovedDenominators = (rows: Row[]): ApprovedDenominator[] =>
  rows.flatMap(({ denominator, ...cell }) => (denominator === null ? [] : [{ ...cell, denominator }]));
