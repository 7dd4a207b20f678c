import "server-only";
import type { ApprovedDenominator, Branch } from "#lib/domain/resolution.ts";
import { selectApprovedDenominators } from "#lib/store/approved-denominators.ts";
import type { BaseFiguresRow, MemberRatingRow, RatingRow, ResultRow } from "#lib/store/figure-row.ts";
import type { CriterionRow, OrganisationRow, TargetRow, ThresholdRow } from "#lib/store/resolution-row.ts";
import type { ReviewRow } from "#lib/store/review-row.ts";
import { exactColumn, reachedFields, selectList, selectOne } from "#lib/store/select-json.ts";
import { selectReviews } from "#lib/store/select-reviews.ts";
import type { TermRow } from "#lib/store/term.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Every row that a resolution is made of, as JSON carries them: exact numbers and days are texts. */
export type TermRows = {
  organisation: OrganisationRow & { branches: Branch[] };
  targets: TargetRow[];
  criteria: CriterionRow[];
  thresholds: ThresholdRow[];
  reviews: ReviewRow[];
  results: ResultRow[];
  organisationRatings: RatingRow[];
  branchRatings: (RatingRow & { branch: string })[];
  memberRatings: (MemberRatingRow & { branch: string })[];
  baseFigures: BaseFiguresRow[];
  approvedDenominators: ApprovedDenominator[];
};

/**
 * Selects a term whole, as one row with the column `term`. One statement sees one snapshot: a verdict never mixes figures
 * from before and after somebody's saving. And it takes a tenth of what the client takes for a statement of every table.
 */
export function selectTermRows(organisationId: string, term: TermRow): Prisma.Sql {
  const years = Prisma.sql`between ${term.firstYear} and ${term.lastYear}`;
  const ofOrganisation = Prisma.sql`organisation_id = ${organisationId}::uuid and year ${years}`;
  const ofBranches = Prisma.sql`join branch b on b.id = r.branch_id
    where b.organisation_id = ${organisationId}::uuid and b.archived_at is null and r.year ${years}
    order by r.year, b.position`;
  const ofTerm = Prisma.sql`term_id = ${term.id}::uuid`;
  return Prisma.sql`select json_build_object(
    'organisation', ${selectOrganisation(organisationId)},
    'targets', ${selectList(Prisma.sql`
      select id, code, "group", text, exceedable, unsure from target
      where ${ofTerm} and archived_at is null order by position`)},
    'criteria', ${selectList(Prisma.sql`
      select target_id as "targetId", id, code, role, text, measure, unit, "of", base, against,
        baseline_year as "baselineYear", ${exactColumn("baseline_value", "baselineValue")}, subject, source, level, aim,
        better, horizon, due_year as "dueYear", headcount, award
      from criterion where ${ofTerm} order by position`)},
    'thresholds', ${selectList(Prisma.sql`
      select t.criterion_id as "criterionId", t.from_year as "fromYear", ${exactColumn("t.value", "value")}, t.grade,
        ${exactColumn("t.upper", "upper")}, t.basis
      from threshold t join criterion c on c.id = t.criterion_id where c.${ofTerm} order by t.from_year`)},
    'reviews', ${selectReviews(term.id)},
    'results', ${selectList(Prisma.sql`
      select r.year, ${reachedFields}, r.not_applicable as "notApplicable"
      from result r join criterion c on c.id = r.criterion_id join target t on t.id = c.target_id
        left join branch b on b.id = r.branch_id
      where c.${ofTerm} and t.archived_at is null order by r.year, c.position, b.position`)},
    'organisationRatings', ${selectList(Prisma.sql`
      select year, rating, basis, note from organisation_rating where ${ofOrganisation} order by year`)},
    'branchRatings', ${selectList(Prisma.sql`
      select b.code as branch, r.year, r.rating, r.basis, r.note from branch_rating r ${ofBranches}`)},
    'memberRatings', ${selectList(Prisma.sql`
      select b.code as branch, r.year, r.excellent, r.good, r.completed, r.not_completed as "notCompleted", r.exempt,
        r.unrated, r.basis, r.note
      from member_rating r ${ofBranches}`)},
    'baseFigures', ${selectList(Prisma.sql`
      select year, members, members_rated as "membersRated", staff, collectives, note
      from base_figures where ${ofOrganisation} order by year`)},
    'approvedDenominators', ${selectList(selectApprovedDenominators(organisationId, term))}
  ) as term`;
}

const selectOrganisation = (id: string): Prisma.Sql =>
  selectOne(Prisma.sql`
    select o.code, o.name, o.committee, o.superior, o.place, parent.code as parent,
      ${exactColumn("o.excellent_cap", "excellentCap")}, o.excellent_cap_base as "excellentCapBase", o.recipients,
      o.symbol, o.on_behalf as "onBehalf", o.office, o.signatory, o.new_headcount as "newHeadcount",
      o.new_count_on_track_as_met as "newCountOnTrackAsMet",
      ${selectList(Prisma.sql`
        select code, name, from_year as "fromYear", to_year as "toYear" from branch
        where organisation_id = o.id and archived_at is null order by position`)} as branches
    from organisation o left join organisation parent on parent.id = o.parent_id where o.id = ${id}::uuid`);
