import Fraction from "fraction.js";
import { activeBranches, membersFrom } from "#lib/domain/derived-share.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { membersOf, sumCounts } from "#lib/domain/member-counts.ts";
import type { BaseFigures, Resolution } from "#lib/domain/resolution.ts";
import { headsOf } from "#lib/domain/value-of.ts";
import type { DoesNotAddUp } from "#lib/domain/warning.ts";

/** W3, in one year: members by grade that do not add up to the base figures, and entered denominators that differ from theirs. */
export function warnSums(
  { targets, baseFigures }: Resolution,
  figures: Figures,
  year: number,
): DoesNotAddUp[] {
  const base = baseFigures.find((each) => each.year === year);
  if (base === undefined) return [];
  const denominators = targets.flatMap(({ criteria }) =>
    criteria.flatMap(({ code, base: of, subject }) => {
      if (of === undefined || subject !== "organisation") return [];
      const heads = headsOf(figures.results(code, null).get(year)?.value);
      return heads === null ? [] : differing({ year, of, criterion: code }, heads.denominator, base[of]);
    }),
  );
  return [...memberSums(figures, year, base), ...denominators];
}

function memberSums(figures: Figures, year: number, base: BaseFigures): DoesNotAddUp[] {
  const active = activeBranches(figures, year);
  const counts = active.flatMap(({ code }) => figures.memberRating(code, year) ?? []);
  const sum = sumCounts(counts);
  if (sum === null || counts.length < active.length) return [];
  const [present, graded] = [new Fraction(membersOf(sum)), new Fraction(membersFrom(sum, "not completed"))];
  return [
    ...differing({ year, of: "members", criterion: null }, present, base.members),
    ...differing({ year, of: "membersRated", criterion: null }, graded, base.membersRated),
  ];
}

function differing(
  place: Pick<DoesNotAddUp, "year" | "of" | "criterion">,
  counted: Fraction,
  base: number | undefined,
): DoesNotAddUp[] {
  return base === undefined || counted.equals(base) ? [] : [{ code: "W3", ...place, counted, base }];
}
