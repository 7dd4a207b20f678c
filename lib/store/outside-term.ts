import "server-only";
import type { Term } from "#lib/domain/resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** What would lie outside the years of a term: years with figures or handed in, reviews, and criteria, by their codes. */
export type OutsideTerm = { years: number[]; reviews: string[]; criteria: string[] };

export const isNowhere = ({ years, reviews, criteria }: OutsideTerm): boolean =>
  years.length + reviews.length + criteria.length === 0;

/**
 * What would lie outside a term's years if they were those of `next`. A cell that was cleared counts: its history is of
 * that year. Callers have asserted the actor and hold the organisation; the states of the years are held here.
 */
export async function outsideTerm(
  transaction: Prisma.TransactionClient,
  { id, organisationId }: { id: string; organisationId: string },
  { firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">,
): Promise<OutsideTerm> {
  // Whoever enters a figure or hands a year in holds its row.
  await transaction.$queryRaw`
    SELECT FROM assessed_year JOIN term USING (organisation_id)
    WHERE term.id = ${id}::uuid AND year BETWEEN first_year AND last_year FOR UPDATE OF assessed_year`;
  const years = await transaction.$queryRaw<{ year: number }[]>`
    WITH own AS (SELECT first_year, last_year FROM term WHERE id = ${id}::uuid), used AS (
      SELECT result.year FROM result JOIN criterion ON criterion.id = criterion_id WHERE term_id = ${id}::uuid
      UNION SELECT attachment.year FROM attachment JOIN criterion ON criterion.id = criterion_id
        WHERE term_id = ${id}::uuid
      UNION SELECT year FROM organisation_rating WHERE organisation_id = ${organisationId}::uuid
      UNION SELECT year FROM base_figures WHERE organisation_id = ${organisationId}::uuid
      UNION SELECT year FROM branch_rating JOIN branch ON branch.id = branch_id
        WHERE organisation_id = ${organisationId}::uuid
      UNION SELECT year FROM member_rating JOIN branch ON branch.id = branch_id
        WHERE organisation_id = ${organisationId}::uuid
      UNION SELECT year FROM assessed_year WHERE organisation_id = ${organisationId}::uuid AND state <> 'draft')
    SELECT year FROM used, own WHERE year BETWEEN first_year AND last_year
      AND year NOT BETWEEN ${firstYear} AND ${lastYear} ORDER BY year`;
  const reviews = await transaction.review.findMany({
    where: {
      termId: id,
      OR: [
        { throughYear: { lt: firstYear } },
        { throughYear: { gt: lastYear } },
        { partialYear: { gt: lastYear } },
      ],
    },
    select: { code: true },
    orderBy: { position: "asc" },
  });
  const criteria = await transaction.$queryRaw<{ code: string }[]>`
    SELECT code FROM criterion WHERE term_id = ${id}::uuid AND (
      due_year NOT BETWEEN ${firstYear} AND ${lastYear}
      OR EXISTS (SELECT FROM threshold WHERE criterion_id = criterion.id AND from_year > ${lastYear})
      OR baseline_year >= greatest(
        ${firstYear}, (SELECT min(from_year) FROM threshold WHERE criterion_id = criterion.id)))
    ORDER BY position`;
  return {
    years: years.map(({ year }) => year),
    reviews: reviews.map(({ code }) => code),
    criteria: criteria.map(({ code }) => code),
  };
}
