import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { judgeValue } from "#lib/domain/judge-value.ts";
import { shareOf } from "#lib/domain/value-of.ts";
import { judged, share } from "#tests/domain/builders.ts";

const judge = (percent: string, headcount: "exact" | "rounded up" | "rounded down", short: string) => {
  const trace = judged(share(percent, { headcount }), { years: { 2021: short }, throughYear: 2021 });
  const [year] = trace.courses[0]?.years ?? [];
  return { verdict: trace.verdict, needed: year?.heads?.needed, short: year?.heads?.short };
};

describe("heads needed (§2)", () => {
  test.each([
    ["15", "exact", "11/75", { verdict: "missed", needed: 12n, short: 1n }],
    ["15", "rounded up", "11/75", { verdict: "missed", needed: 12n, short: 1n }],
    ["15", "rounded up", "12/75", { verdict: "met", needed: 12n, short: 0n }],
    ["15", "rounded down", "11/75", { verdict: "met", needed: 11n, short: 0n }],
    ["15", "rounded down", "12/75", { verdict: "exceeded", needed: 11n, short: 0n }],
    ["7", "rounded up", "7/100", { verdict: "met", needed: 7n, short: 0n }],
    ["10", "rounded down", "0/5", { verdict: "missed", needed: 1n, short: 1n }],
    ["0", "rounded down", "0/5", { verdict: "met", needed: 0n, short: 0n }],
    ["100", "exact", "64/65", { verdict: "missed", needed: 65n, short: 1n }],
  ] as const)("%s %%, %s, %s", (percent, headcount, short, expected) =>
    expect(judge(percent, headcount, short)).toEqual(expected),
  );

  test("more than half of four are three", () => {
    const trace = judged(share("50", { aim: "more than" }), { years: { 2021: "2/4" }, throughYear: 2021 });
    expect(trace.courses[0]?.years[0]?.heads).toMatchObject({ needed: 3n, short: 1n });
  });

  test("a percentage alone is compared exactly, however heads are rounded", () =>
    expect(judge("15", "rounded down", "14.999999999%")).toMatchObject({
      verdict: "missed",
      needed: undefined,
    }));

  test.each([
    ["a quota", share("100", { of: "quota" }), "98/100"],
    ["no lower bound", share("5", { aim: "at most" }), "3/100"],
    ["parts of heads", share("50"), "1.5/3"],
  ])("are not told for %s", (_, one, short) =>
    expect(judged(one, { years: { 2021: short } }).courses[0]?.years[0]?.heads).toBeNull(),
  );
});

type Headcount = "exact" | "rounded up" | "rounded down";

/** The verdicts of every number of heads reached, 0…n, on "at least p % of n". */
function verdictsOf(percent: number, heads: number, headcount: Headcount): string[] {
  const one = { criterion: share(String(percent), { headcount }), exceedable: true };
  const threshold = { from: 2021, value: String(percent) };
  const denominator = new Fraction(heads);
  return Array.from(
    { length: heads + 1 },
    (_, reached) => judgeValue(one, shareOf(new Fraction(reached), denominator), threshold).verdict,
  );
}

/** The same by integers alone; beyond `needed` it is exceeded, but nobody exceeds all of them. */
const expected = (percent: number, heads: number, needed: number, met: (reached: number) => boolean) =>
  Array.from({ length: heads + 1 }, (_, reached) => {
    if (reached < needed) return "missed";
    return met(reached) || percent === 100 ? "met" : "exceeded";
  });

describe("every share of 1 to 200 heads, against integer arithmetic", { timeout: 60_000 }, () => {
  const percentages = Array.from({ length: 100 }, (_, index) => index + 1);
  const everyHeads = Array.from({ length: 200 }, (_, index) => index + 1);

  test("exact", () => {
    for (const percent of percentages)
      for (const heads of everyHeads) {
        const product = percent * heads;
        const needed = Math.floor((product + 99) / 100);
        const met = (reached: number) => reached * 100 === product;
        expect(verdictsOf(percent, heads, "exact")).toEqual(expected(percent, heads, needed, met));
      }
  });

  test.each([
    ["rounded up", (product: number) => Math.floor((product + 99) / 100)],
    ["rounded down", (product: number) => Math.max(1, Math.floor(product / 100))],
  ] as const)("%s", (headcount, neededOf) => {
    for (const percent of percentages)
      for (const heads of everyHeads.filter((count) => count % 9 === percent % 9)) {
        const needed = neededOf(percent * heads);
        const met = (reached: number) => reached === needed;
        expect(verdictsOf(percent, heads, headcount)).toEqual(expected(percent, heads, needed, met));
      }
  });
});
