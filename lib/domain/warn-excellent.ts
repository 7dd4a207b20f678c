import { activeBranches, membersFrom } from "#lib/domain/derived-share.ts";
import { exact } from "#lib/domain/exact.ts";
import type { Figures } from "#lib/domain/figures.ts";
import type { Settings } from "#lib/domain/resolution.ts";
import type { TooManyExcellent } from "#lib/domain/warning.ts";

/** W1, in one year: more excellent members, or branches, than the cap of those rated good (or better). */
export function warnExcellent(settings: Settings, figures: Figures, year: number): TooManyExcellent[] {
  const kinds = [
    { of: "members" as const, ...memberCounts(figures, year) },
    { of: "branches" as const, ...branchCounts(figures, year) },
  ];
  const { excellentCap: cap, excellentCapBase: base } = settings;
  return kinds.flatMap(({ of, excellent, good }) => {
    const counted = base === "good or better" ? excellent + good : good;
    const isTooMany = exact(cap).mul(counted).div(100).compare(excellent) < 0;
    return isTooMany ? [{ code: "W1", year, of, excellent, counted, cap, base } as const] : [];
  });
}

type Counts = { excellent: number; good: number };

function memberCounts(figures: Figures, year: number): Counts {
  const counts = activeBranches(figures, year).flatMap(({ code }) => figures.memberRating(code, year) ?? []);
  const excellent = counts.reduce((all, each) => all + each.excellent, 0);
  return { excellent, good: counts.reduce((all, each) => all + membersFrom(each, "good"), 0) - excellent };
}

function branchCounts(figures: Figures, year: number): Counts {
  const ratings = activeBranches(figures, year).map(({ code }) => figures.branchRating(code, year));
  return {
    excellent: ratings.filter((rating) => rating === "excellent").length,
    good: ratings.filter((rating) => rating === "good").length,
  };
}
