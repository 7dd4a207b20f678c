import "server-only";
import { Prisma } from "#prisma/client/client.ts";

/** The rows of a statement as one list, in their order. */
export const selectList = (rows: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select coalesce(json_agg(to_json(row)), '[]') from (${rows}) row)`;

/** The one row of a statement, or null. */
export const selectOne = (rows: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select to_json(row) from (${rows}) row)`;

/** A number as text, with all its digits and without the noughts that fill up its column: numbers of JSON are floats. */
export const exactColumn = (column: string, name: string): Prisma.Sql =>
  Prisma.raw(`trim_scale(${column})::text as "${name}"`);

/** What was reached, of criterion `c` and branch `b`, and its marks, out of a result `r`. */
export const reachedFields = Prisma.sql`c.code as criterion, b.code as branch,
  ${exactColumn("r.numerator", "numerator")}, ${exactColumn("r.denominator", "denominator")},
  ${exactColumn("r.percent", "percent")}, ${exactColumn("r.value", "value")}, r.yes, r.grade, r.note, r.estimate,
  r.as_of as "asOf", r.evidence, r.evidence_on as "evidenceOn", r.evidence_link as "evidenceLink"`;
