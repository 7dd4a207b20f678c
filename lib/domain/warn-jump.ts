import type Fraction from "fraction.js";
import { type Course, courseOf } from "#lib/domain/course.ts";
import type { Figures } from "#lib/domain/figures.ts";
import type { Target } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
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
      return subjects.flatMap((branch) =>
        jumpsOf(courseOf({ criterion, exceedable: true }, figures, branch)),
      );
    }),
  );
}

function jumpsOf(course: Course): Jump[] {
  const { criterion, figures, branch } = course;
  const jumps: Jump[] = [];
  let before: Value | null = null;
  for (let year = figures.firstYear; year <= figures.throughYear; year += 1) {
    const now = valueIn(course, year);
    if (before !== null && now !== null && isJump(before, now))
      jumps.push({ code: "W5", year, criterion: criterion.code, branch: branch?.code ?? null, before, now });
    before = now;
  }
  return jumps;
}

/** A growth is looked at by the quantity behind it, which is there without a year to compare with. */
function valueIn(course: Course, year: number): Value | null {
  const { criterion } = course;
  const plain = criterion.measure === "growth" ? { ...criterion, measure: "quantity" as const } : criterion;
  return yearFigure({ ...course, criterion: plain }, year).value;
}

function isJump(before: Value, now: Value): boolean {
  if (before.measure === "share" && now.measure === "share")
    return now.percent.sub(before.percent).abs().compare(mostPoints) > 0;
  if (before.measure !== "quantity" || now.measure !== "quantity") return false;
  return isLarge(before.value) || isLarge(now.value)
    ? now.value.sub(before.value).abs().mul(2).compare(before.value) > 0
    : false;
}

const isLarge = (value: Fraction): boolean => value.compare(leastQuantity) >= 0;
