import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isCode } from "#lib/domain/code.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Branch, Criterion, Resolution, Result, Target, Term } from "#lib/domain/resolution.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

/** Where a result stands, in codes; `term` where the year alone does not tell. */
export type ResultPlace = { criterion: string; year: number; branch: string | null; term?: string };

/** The cell of a result: its ids, its criterion, and the part of the resolution that its criterion is judged by. */
export type OpenResult = {
  criterionId: string;
  branchId: string | null;
  criterion: Criterion;
  resolution: Resolution;
};

type Row = {
  criterionId: string;
  branchId: string | null;
  organisation: Resolution["organisation"];
  term: Term;
  target: Omit<Target, "criteria">;
  criterion: Omit<Criterion, "thresholds">;
  thresholds: Criterion["thresholds"];
  branches: Branch[];
  results: Result[];
};

/**
 * The cell of an entered criterion, in one statement: it is read at every saving. Throws `not found` where the
 * organisation has no such criterion, year or active branch, or where the criterion asks for a branch or for none.
 */
export async function openResult(
  actor: Actor,
  organisationId: string,
  place: ResultPlace,
): Promise<OpenResult> {
  permit(actor, "see", organisationId);
  const { criterion: asked, branch, term } = place;
  if (![asked, branch ?? asked, term ?? asked].every(isCode)) throw new Refusal("not found");
  const [row] = await selectRow(organisationId, place);
  const missing = row?.criterion.subject === "each branch" && row.branchId === null;
  const odd = row?.criterion.subject === "organisation" && branch !== null;
  const unknown = branch !== null && row?.branchId === null;
  if (row === undefined || missing || odd || unknown) throw new Refusal("not found");
  const criterion = { ...row.criterion, thresholds: row.thresholds };
  return {
    criterionId: row.criterionId,
    branchId: row.branchId,
    criterion,
    resolution: {
      organisation: row.organisation,
      settings: { excellentCap: "20", excellentCapBase: "good or better" },
      branches: row.branches,
      term: row.term,
      targets: [{ ...row.target, criteria: [criterion] }],
      results: row.results,
      baseFigures: [],
      organisationRatings: [],
      branchRatings: [],
      memberRatings: [],
      reviews: [],
    },
  };
}

/** Columns become the fields of lib/domain: the words are the same, numbers travel as text. */
function selectRow(organisationId: string, { criterion, year, branch, term }: ResultPlace): Promise<Row[]> {
  return runStatement<Row>(Prisma.sql`
    SELECT c.id AS "criterionId",
      (SELECT id FROM branch b WHERE b.organisation_id = t.organisation_id AND b.code = ${branch}::text
        AND b.archived_at IS NULL AND ${year} BETWEEN from_year AND coalesce(to_year, ${year})) AS "branchId",
      json_build_object('code', o.code, 'name', o.name) AS organisation,
      json_build_object('code', t.code, 'name', t.name, 'firstYear', t.first_year, 'lastYear', t.last_year) AS term,
      json_build_object('code', g.code, 'group', g."group", 'text', g.text, 'exceedable', g.exceedable) AS target,
      json_strip_nulls(json_build_object(
        'code', c.code, 'role', c.role, 'text', c.text, 'measure', c.measure, 'unit', c.unit, 'of', c.of,
        'base', c.base, 'against', c.against, 'subject', c.subject, 'source', c.source, 'level', c.level,
        'aim', c.aim, 'better', c.better, 'horizon', c.horizon, 'dueYear', c.due_year, 'headcount', c.headcount,
        'award', c.award, 'baseline', CASE WHEN c.baseline_year IS NOT NULL THEN
          json_build_object('year', c.baseline_year, 'value', trim_scale(c.baseline_value)::text) END)) AS criterion,
      (SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
          'from', from_year, 'value', coalesce(to_json(trim_scale(value)::text), to_json(grade), 'true'),
          'upper', trim_scale(upper)::text, 'basis', basis)) ORDER BY from_year), '[]')
        FROM threshold WHERE criterion_id = c.id) AS thresholds,
      (SELECT coalesce(json_agg(json_build_object(
          'code', code, 'name', name, 'fromYear', from_year, 'toYear', to_year) ORDER BY position), '[]')
        FROM branch WHERE organisation_id = o.id AND archived_at IS NULL) AS branches,
      (SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
          'criterion', c.code, 'year', r.year, 'branch', b.code,
          'numerator', trim_scale(numerator)::text, 'denominator', trim_scale(denominator)::text,
          'percent', trim_scale(percent)::text, 'notApplicable', not_applicable,
          'value', coalesce(to_json(trim_scale(value)::text), to_json(yes), to_json(grade))))), '[]')
        FROM result r LEFT JOIN branch b ON b.id = r.branch_id
        WHERE criterion_id = c.id
          AND num_nonnulls(numerator, percent, value, yes, grade, not_applicable) > 0) AS results
    FROM criterion c
    JOIN target g ON g.id = c.target_id AND g.archived_at IS NULL
    JOIN term t ON t.id = c.term_id AND ${year} BETWEEN t.first_year AND t.last_year
    JOIN organisation o ON o.id = t.organisation_id
    WHERE o.id = ${organisationId}::uuid AND c.code = ${criterion} AND c.source = 'entered'
      AND (${term ?? null}::text IS NULL OR t.code = ${term ?? null})`);
}
