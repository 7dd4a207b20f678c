import Fraction from "fraction.js";
import { activeIn } from "#lib/domain/active-in.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { type Grade, reaches } from "#lib/domain/grade.ts";
import type { Branch, MemberRating } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import { shareOf } from "#lib/domain/value-of.ts";

/**
 * A share taken from ratings in a year (rules §3). `known`: every rating is there. Else the branches that miss
 * theirs are named, and what is known stands in the counts.
 */
export type DerivedShare = {
  reached: number;
  counted: number;
  missingBranches: string[];
};

/** The branches active in a year. */
export const activeBranches = ({ branches }: Figures, year: number): Branch[] =>
  branches.filter((branch) => activeIn(branch, year));

/** Active branches rated `level` or better, of all active branches; unrated ones are counted but not reached. */
export function branchShare(figures: Figures, year: number, level: Grade): DerivedShare {
  const active = activeBranches(figures, year);
  const ratings = active.map(({ code }) => ({ code, rating: figures.branchRating(code, year) }));
  return {
    reached: ratings.filter(({ rating }) => rating !== null && reaches(rating, level)).length,
    counted: active.length,
    missingBranches: ratings.filter(({ rating }) => rating === null).map(({ code }) => code),
  };
}

/** Members with `level` or better, of those with one of the four grades, over the active branches. */
export function memberShare(figures: Figures, year: number, level: Grade): DerivedShare {
  const active = activeBranches(figures, year);
  const counts = active.map(({ code }) => ({ code, members: figures.memberRating(code, year) }));
  const known = counts.flatMap(({ members }) => members ?? []);
  return {
    reached: sum(known, (members) => membersFrom(members, level)),
    counted: sum(known, (members) => membersFrom(members, "not completed")),
    missingBranches: counts.filter(({ members }) => members === undefined).map(({ code }) => code),
  };
}

/** The members of a branch rated `level` or better; exempt and unrated members are never counted. */
export function membersFrom(
  { excellent, good, completed, notCompleted }: Omit<MemberRating, "branch" | "year">,
  level: Grade,
): number {
  switch (level) {
    case "excellent":
      return excellent;
    case "good":
      return excellent + good;
    case "completed":
      return excellent + good + completed;
    case "not completed":
      return excellent + good + completed + notCompleted;
  }
}

const sum = <Item>(items: Item[], count: (item: Item) => number): number =>
  items.reduce((all, item) => all + count(item), 0);

/** The value of counted heads. */
export const countedShare = (reached: number, counted: number): Value =>
  shareOf(new Fraction(reached), new Fraction(counted));
