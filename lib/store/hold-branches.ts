import "server-only";
import type { BranchYear } from "#lib/domain/branch-years.ts";
import { type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import type { Branch as BranchRow, Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A branch as it stands: whether it was put away, which branch went on from it, and who recorded it. */
export type BranchStanding = Pick<BranchRow, "code" | "name" | "fromYear" | "toYear" | "archivedAt"> &
  Stamp & { mergedInto: { code: string; name: string } | null };

/** A branch whose row is held. */
export type HeldBranch = BranchStanding & { id: string; years: BranchYear[] };

export const wholeBranch = {
  ...withRecorder,
  mergedInto: { select: { code: true, name: true } },
} as const;

type WholeRow = Prisma.BranchGetPayload<{ include: typeof wholeBranch }>;

export function toBranchStanding(row: WholeRow): BranchStanding {
  const { code, name, fromYear, toYear, archivedAt, mergedInto } = row;
  return { code, name, fromYear, toYear, archivedAt, mergedInto, ...stampOf(row) };
}

/** The branches of an organisation in their order, each with what bears on its years. */
export type HeldBranches = { all: HeldBranch[]; years: Omit<BranchYear, "figures">[] };

/**
 * Works on the branches of an organisation, all of them held, and with them the states of its years: nobody else changes
 * a branch, hands a year in or enters a figure until it is done. Callers have asserted the actor.
 */
export function holdBranches<Result>(
  organisationId: string,
  work: (transaction: Prisma.TransactionClient, held: HeldBranches) => Promise<Result>,
): Promise<Result> {
  return database().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT FROM organisation WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
    const years = await transaction.$queryRaw<{ year: number; locked: boolean }[]>`
      SELECT year, state <> 'draft' AS locked FROM assessed_year
      WHERE organisation_id = ${organisationId}::uuid ORDER BY year FOR UPDATE`;
    const rows = await transaction.branch.findMany({
      where: { organisationId },
      include: wholeBranch,
      orderBy: [{ position: "asc" }, { code: "asc" }],
    });
    const figures = await yearsWithFigures(transaction, organisationId);
    const all = rows.map((row) => ({
      ...toBranchStanding(row),
      id: row.id,
      years: years.map((each) => ({ ...each, figures: figures.has(`${row.id} ${each.year}`) })),
    }));
    return work(transaction, { all, years });
  });
}

/** In which years which branch has a figure or a file; cells that were cleared hold none. */
async function yearsWithFigures(
  transaction: Prisma.TransactionClient,
  organisationId: string,
): Promise<Set<string>> {
  const rows = await transaction.$queryRaw<{ id: string; year: number }[]>`
    WITH own AS (SELECT id FROM branch WHERE organisation_id = ${organisationId}::uuid)
    SELECT branch_id AS id, year FROM result JOIN own ON own.id = branch_id
    WHERE num_nonnulls(numerator, percent, value, yes, grade, not_applicable) > 0
    UNION SELECT branch_id, year FROM branch_rating JOIN own ON own.id = branch_id WHERE rating IS NOT NULL
    UNION SELECT branch_id, year FROM member_rating JOIN own ON own.id = branch_id WHERE excellent IS NOT NULL
    UNION SELECT branch_id, year FROM attachment JOIN own ON own.id = branch_id WHERE removed_at IS NULL
    UNION SELECT branch_id, partial_year FROM partial_result JOIN own ON own.id = branch_id
      JOIN review ON review.id = review_id
    WHERE num_nonnulls(numerator, percent, value, yes, grade) > 0`;
  return new Set(rows.map(({ id, year }) => `${id} ${year}`));
}
