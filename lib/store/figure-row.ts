import "server-only";
import type { Grade } from "#lib/domain/grade.ts";
import type {
  BaseFigures,
  BranchRating,
  Day,
  Marks,
  MemberRating,
  OrganisationRating,
  Result,
} from "#lib/domain/resolution.ts";
import { toDay } from "#lib/store/day.ts";
import { present } from "#lib/store/present.ts";
import { type Exact, fromColumns, type ReachedColumns } from "#lib/store/reached-columns.ts";

type MarkColumns = {
  note: string | null;
  estimate: boolean | null;
  asOf: Date | Day | null;
  evidence: string | null;
  evidenceOn: Date | Day | null;
  evidenceLink: string | null;
};

/** What was reached, with whose it is and its marks. */
export type ReachedRow = ReachedColumns<Exact> & MarkColumns & { criterion: string; branch: string | null };
export type ResultRow = ReachedRow & { year: number };

type Remarks = { basis: string | null; note: string | null };
export type RatingRow = Remarks & { year: number; rating: string | null };

type Counts = "excellent" | "good" | "completed" | "notCompleted" | "exempt" | "unrated";
export type MemberRatingRow = Remarks & { year: number } & Record<Counts, number | null>;

type Bases = "members" | "membersRated" | "staff" | "collectives";
export type BaseFiguresRow = { year: number; note: string | null } & Record<Bases, number | null>;

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
  const { criterion, branch, year } = row;
  return { criterion, year, ...present({ branch }), ...fromColumns(row), ...marksOf(row) };
}

export function toOrganisationRating({ year, rating, basis, note }: RatingRow): OrganisationRating {
  return { year, rating: rating as Grade | null, ...present({ basis, note }) };
}

export function toBranchRating({ branch, ...row }: RatingRow & { branch: string }): BranchRating {
  return { branch, ...toOrganisationRating(row) };
}

/** None where the counts were cleared: a branch without its counts is absent, not zero. */
export function toMemberRating(row: MemberRatingRow & { branch: string }): MemberRating[] {
  const { branch, year, excellent, good, completed, notCompleted, exempt, unrated, basis, note } = row;
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
  return [{ branch, year, ...counts, ...present({ basis, note }) }];
}

export function toBaseFigures(row: BaseFiguresRow): BaseFigures {
  const { year, members, membersRated, staff, collectives, note } = row;
  return { year, ...present({ members, membersRated, staff, collectives, note }) };
}
