import Fraction from "fraction.js";
import { activeBranches, membersFrom } from "#lib/domain/derived-share.ts";
import type { Figures } from "#lib/domain/figures.ts";
import type { BaseFigures, MemberRating, Resolution } from "#lib/domain/resolution.ts";
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
      const result = figures.results(code, null).get(year);
      if (of === undefined || subject !== "organisation") return [];
      if (result === undefined || !("denominator" in result)) return [];
      return differing({ year, of, criterion: code }, new Fraction(result.denominator), base[of]);
    }),
  );
  return [...memberSums(figures, year, base), ...denominators];
}

function memberSums(figures: Figures, year: number, base: BaseFigures): DoesNotAddUp[] {
  const active = activeBranches(figures, year);
  const counts = active.flatMap(({ code }) => figures.memberRating(code, year) ?? []);
  if (active.length === 0 || counts.length < active.length) return [];
  const sum = (count: (each: MemberRating) => number) =>
    new Fraction(counts.reduce((all, each) => all + count(each), 0));
  const graded = sum((each) => membersFrom(each, "not completed"));
  const present = graded.add(sum(({ exempt, unrated }) => exempt + unrated));
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
