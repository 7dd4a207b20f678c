import type Fraction from "fraction.js";
import type { Figure, Figures } from "#lib/domain/figures.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import { numberOf } from "#lib/domain/value-of.ts";
import type { Jump } from "#lib/domain/warning.ts";
import { yearFigure } from "#lib/domain/year-of-course.ts";

/** Below this a quantity may double without meaning much. */
const leastQuantity = 10;
const mostPoints = 20;

/** W5: a quantity that changed by more than half of what it was the year before, a share by more than 20 points. */
export function warnJumps(targets: Target[], figures: Figures): Jump[] {
  return targets.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => {
      const subjects = criterion.subject === "each branch" ? figures.branches : [null];
      return subjects.flatMap((branch) => jumpsOf(criterion, figures, branch?.code ?? null));
    }),
  );
}

function jumpsOf(criterion: Criterion, figures: Figures, branch: string | null): Jump[] {
  const results = figures.results(criterion.code, branch);
  const jumps: Jump[] = [];
  let before: Value | null = null;
  for (let year = figures.firstYear; year <= figures.throughYear; year += 1) {
    const now = valueIn(criterion, figures, results, year);
    if (before !== null && now !== null && isJump(before, now))
      jumps.push({ code: "W5", year, criterion: criterion.code, branch, before, now });
    before = now;
  }
  return jumps;
}

/** What was reached itself: a growth is looked at by its quantity, which is there without a year to compare with. */
const valueIn = (
  criterion: Criterion,
  figures: Figures,
  results: ReadonlyMap<number, Figure>,
  year: number,
): Value | null =>
  criterion.source === "entered"
    ? (results.get(year)?.value ?? null)
    : yearFigure({ criterion, figures, results }, year).value;

function isJump(before: Value, now: Value): boolean {
  const [was, is] = [numberOf(before), numberOf(now)];
  if (was === null || is === null) return false;
  const change = is.sub(was).abs();
  if (now.measure === "share") return change.compare(mostPoints) > 0;
  return (isLarge(was) || isLarge(is)) && change.mul(2).compare(was) > 0;
}

const isLarge = (value: Fraction): boolean => value.compare(leastQuantity) >= 0;
