import "server-only";
import type { Criterion, Reached, Source } from "#lib/domain/resolution.ts";
import type { TargetUse } from "#lib/domain/target-change.ts";
import { fromColumns, type ReachedColumns } from "#lib/store/reached-columns.ts";
import type { TermRow } from "#lib/store/term.ts";
import { Prisma } from "#prisma/client/client.ts";

type Place = { organisationId: string; term: TermRow; targetId: string };
type FigureRow = ReachedColumns<Prisma.Decimal> & { criterion: { code: string } };

const columns = {
  numerator: true,
  denominator: true,
  percent: true,
  value: true,
  yes: true,
  grade: true,
  criterion: { select: { code: true } },
} as const;

/** What rests on a target, as the transaction sees it. Callers have asserted the actor. */
export async function readTargetUse(
  transaction: Prisma.TransactionClient,
  place: Place,
  criteria: Criterion[],
): Promise<TargetUse> {
  const where = { criterion: { targetId: place.targetId } };
  const results = await transaction.result.findMany({ where, select: { ...columns, notApplicable: true } });
  const parts = await transaction.partialResult.findMany({ where, select: columns });
  const files = await transaction.attachment.findMany({
    where,
    select: { removedAt: true, criterion: { select: { code: true } } },
  });
  const rows: FigureRow[] = [...results, ...parts.map((part) => ({ ...part, notApplicable: null }))];
  const [assessed, rated] = [await isAssessed(transaction, place), await ratedSources(transaction, place)];
  const used = criteria.flatMap(({ code, source }): [string, Reached[]][] => {
    const entered = rows
      .filter(({ criterion }) => criterion.code === code)
      .map(fromColumns)
      .filter(isEntered);
    // A file says of what it is the evidence: of the criterion as it was when the file was attached.
    const attached = files.some(({ criterion, removedAt }) => criterion.code === code && removedAt === null);
    return assessed || rated.has(source) || attached || entered.length > 0 ? [[code, entered]] : [];
  });
  const written = [...rows, ...files].map(({ criterion }) => criterion.code);
  return { figures: new Map(used), written: new Set(written) };
}

const isEntered = (reached: Reached): boolean => !("value" in reached) || reached.value !== null;

/** Whether a conference concluded on the target, or a frozen version speaks of it. */
async function isAssessed(
  transaction: Prisma.TransactionClient,
  { term, targetId }: Place,
): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ assessed: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT FROM conclusion WHERE target_id = ${targetId}::uuid AND verdict IS NOT NULL)
      OR EXISTS (
        SELECT FROM review_version JOIN review ON review.id = review_version.review_id
        JOIN target ON target.id = ${targetId}::uuid
        WHERE review.term_id = ${term.id}::uuid AND jsonb_path_exists(
          review_version.text::jsonb, '$.report.scorecard.rows[*].target ? (@.code == $code)',
          jsonb_build_object('code', target.code)))
      AS assessed`);
  return row?.assessed ?? false;
}

/** The sources whose ratings were given in a year of the term. */
async function ratedSources(
  transaction: Prisma.TransactionClient,
  { organisationId, term }: Place,
): Promise<Set<Source>> {
  const rows = await transaction.$queryRaw<{ source: Source }[]>(Prisma.sql`
    SELECT 'organisation rating' AS source FROM organisation_rating
    WHERE organisation_id = ${organisationId}::uuid AND year BETWEEN ${term.firstYear} AND ${term.lastYear}
      AND rating IS NOT NULL
    UNION SELECT 'branch ratings' FROM branch_rating JOIN branch ON branch.id = branch_id
    WHERE organisation_id = ${organisationId}::uuid AND year BETWEEN ${term.firstYear} AND ${term.lastYear}
      AND rating IS NOT NULL
    UNION SELECT 'member ratings' FROM member_rating JOIN branch ON branch.id = branch_id
    WHERE organisation_id = ${organisationId}::uuid AND year BETWEEN ${term.firstYear} AND ${term.lastYear}
      AND excellent IS NOT NULL`);
  return new Set(rows.map(({ source }) => source));
}
