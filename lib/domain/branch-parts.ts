import { activeIn } from "#lib/domain/active-in.ts";
import { membersFrom } from "#lib/domain/derived-share.ts";
import { type Grade, reaches } from "#lib/domain/grade.ts";
import type { Branch, MemberRating, Resolution } from "#lib/domain/resolution.ts";
import type { CriterionTrace, YearTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** What a branch brought to a criterion in a year. */
export type BranchPart =
  | { kind: "value"; year: YearTrace }
  | { kind: "grade"; grade: Grade; reaches: boolean }
  | { kind: "members"; reached: number; rated: number };

/** A branch's part in a criterion; in a year without its figures, or in which it was not active, null. */
export type BranchCourse = {
  branch: Branch;
  /** Null where only all branches together are judged. */
  verdict: Verdict | null;
  years: { year: number; active: boolean; part: BranchPart | null }[];
};

/**
 * A criterion broken down by branch over the years judged: of one that every branch must meet each branch's own course,
 * of one taken from ratings what each branch was rated. Empty where the criterion knows no branches.
 */
export function branchParts(
  { criterion, courses }: CriterionTrace,
  resolution: Resolution,
  years: number[],
): BranchCourse[] {
  const partOf = partReader(criterion.level ?? "not completed", criterion.source, resolution);
  const each = criterion.subject === "each branch";
  if (!each && partOf === null) return [];
  return resolution.branches.map((branch) => {
    const course = each ? courses.find((candidate) => candidate.branch === branch.code) : undefined;
    return {
      branch,
      verdict: course?.verdict ?? null,
      years: years.map((year) => ({
        year,
        active: activeIn(branch, year),
        part: partOf?.(branch.code, year) ?? valueIn(course?.years, year),
      })),
    };
  });
}

function valueIn(years: YearTrace[] | undefined, at: number): BranchPart | null {
  const year = years?.find((candidate) => candidate.year === at && !candidate.partial);
  return year === undefined ? null : { kind: "value", year };
}

type PartReader = (branch: string, year: number) => BranchPart | null;

function partReader(
  level: Grade,
  source: CriterionTrace["criterion"]["source"],
  resolution: Resolution,
): PartReader | null {
  const at = (branch: string, year: number) => (rating: { branch: string; year: number }) =>
    rating.branch === branch && rating.year === year;
  switch (source) {
    case "entered":
    case "organisation rating":
      return null;
    case "branch ratings":
      return (branch, year) => gradePart(resolution.branchRatings.find(at(branch, year))?.rating, level);
    case "member ratings":
      return (branch, year) => membersPart(resolution.memberRatings.find(at(branch, year)), level);
  }
}

const gradePart = (grade: Grade | null | undefined, level: Grade): BranchPart | null =>
  grade == null ? null : { kind: "grade", grade, reaches: reaches(grade, level) };

const membersPart = (members: MemberRating | undefined, level: Grade): BranchPart | null =>
  members === undefined
    ? null
    : { kind: "members", reached: membersFrom(members, level), rated: membersFrom(members, "not completed") };
