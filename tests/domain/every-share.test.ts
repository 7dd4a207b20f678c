import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { judgeValue } from "#lib/domain/judge-value.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { shareOf } from "#lib/domain/value-of.ts";
import { share } from "#tests/domain/builders.ts";

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const exactly = Array.from({ length: 201 }, (_, heads) => new Fraction(heads));

type Headcount = Criterion["headcount"];

/** The verdicts of these numbers of heads reached on "at least p % of n". */
function verdictsOf(percent: number, heads: number, headcount: Headcount, reached: number[]): string {
  const one = { criterion: share(String(percent), { headcount }), exceedable: true };
  const threshold = { from: 2021, value: String(percent) };
  const of = (count: number) => exactly[count] ?? new Fraction(count);
  return reached.map((count) => judgeValue(one, shareOf(of(count), of(heads)), threshold).verdict).join();
}

/** The same by integers alone: below what is needed missed, at it met, beyond it exceeded; nobody exceeds all of them. */
const expected = (percent: number, needed: number, met: number, reached: number[]): string =>
  reached
    .map((count) => {
      if (count < needed) return "missed";
      return count === met || percent === 100 ? "met" : "exceeded";
    })
    .join();

type Needed = (product: number) => number;
const up: Needed = (product) => Math.floor((product + 99) / 100);
const down: Needed = (product) => Math.max(1, Math.floor(product / 100));

/** None, all of them, and those about the number needed, where the verdict turns. */
const turning = (heads: number, needed: number) =>
  [0, needed - 1, needed, needed + 1, heads].filter((count) => count >= 0 && count <= heads);

describe("every share of 1 to 200 heads, against integer arithmetic", { timeout: 60_000 }, () => {
  const percentages = upTo(100);
  const everyHeads = upTo(200);

  test.each<[Headcount, Needed, Needed]>([
    // 11,25 of 75 heads cannot be reached exactly: 12 are beyond it.
    ["exact", up, (product) => product / 100],
    ["rounded up", up, up],
    ["rounded down", down, down],
  ])("%s", (headcount, neededOf, metAt) => {
    for (const percent of percentages)
      for (const heads of everyHeads) {
        const needed = neededOf(percent * heads);
        // Every number of heads for every share would take ten seconds and more.
        const all = headcount === "exact" || heads % 9 === percent % 9;
        const reached = all ? [0, ...upTo(heads)] : turning(heads, needed);
        const found = verdictsOf(percent, heads, headcount, reached);
        const wanted = expected(percent, needed, metAt(percent * heads), reached);
        if (found !== wanted) expect(`${percent} % of ${heads}: ${found}`).toBe(wanted);
      }
  });
});
