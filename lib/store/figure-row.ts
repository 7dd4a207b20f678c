import "server-only";
import type { Grade } from "#lib/domain/grade.ts";
import type {
  BaseFigures,
  BranchRating,
  Marks,
  MemberRating,
  OrganisationRating,
  Result,
} from "#lib/domain/resolution.ts";
import { toDay } from "#lib/store/day.ts";
import { present } from "#lib/store/present.ts";
import { fromColumns } from "#lib/store/reached-columns.ts";
import type { Prisma } from "#prisma/client/client.ts";

type WithBranch = { branch: { code: string } };
type ResultRow = Prisma.ResultGetPayload<object> & {
  criterion: { code: string };
  branch: { code: string } | null;
};

type MarkColumns = {
  note: string | null;
  estimate: boolean | null;
  asOf: Date | null;
  evidence: string | null;
  evidenceOn: Date | null;
  evidenceLink: string | null;
};

/** The marks that go with a result. */
export function marksOf(row: MarkColumns): Marks {
  const { note, estimate, asOf, evidence, evidenceOn, evidenceLink } = row;
  return present({
    ...{ note, estimate, evidence, evidenceLink },
    asOf: asOf && toDay(asOf),
    evidenceOn: evidenceOn && toDay(evidenceOn),
  });
}

export function toResult(row: ResultRow): Result {
  return {
    criterion: row.criterion.code,
    year: row.year,
    ...present({ branch: row.branch?.code }),
    ...fromColumns(row),
    ...marksOf(row),
  };
}

export function toOrganisationRating(row: Prisma.OrganisationRatingGetPayload<object>): OrganisationRating {
  const { year, basis, note } = row;
  return { year, rating: row.rating as Grade | null, ...present({ basis, note }) };
}

export function toBranchRating(row: Prisma.BranchRatingGetPayload<object> & WithBranch): BranchRating {
  const { year, basis, note } = row;
  return { branch: row.branch.code, year, rating: row.rating as Grade | null, ...present({ basis, note }) };
}

/** None where the counts were cleared: a branch without its counts is absent, not zero. */
export function toMemberRating(row: Prisma.MemberRatingGetPayload<object> & WithBranch): MemberRating[] {
  const { year, excellent, good, completed, notCompleted, exempt, unrated, basis, note } = row;
  if (
    excellent === null ||
    good === null ||
    completed === null ||
    notCompleted === null ||
    exempt === null ||
    unrated === null
  )
    return [];
  const counts = { excellent, good, completed, notCompleted, exempt, unrated };
  return [{ branch: row.branch.code, year, ...counts, ...present({ basis, note }) }];
}

export function toBaseFigures(row: Prisma.BaseFiguresGetPayload<object>): BaseFigures {
  const { year, members, membersRated, staff, collectives, note } = row;
  return { year, ...present({ members, membersRated, staff, collectives, note }) };
}
