import { describe, expect, test } from "vitest";
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
    ["-50", "rounded up", "0/10", { verdict: "exceeded", needed: -5n, short: 0n }],
    ["-45", "rounded up", "0/10", { verdict: "exceeded", needed: -4n, short: 0n }],
    ["-45", "rounded down", "0/10", { verdict: "exceeded", needed: -5n, short: 0n }],
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
    ["a part of a head in all", share("50"), "1/3.5"],
  ])("are not told for %s", (_, one, short) =>
    expect(judged(one, { years: { 2021: short } }).courses[0]?.years[0]?.heads).toBeNull(),
  );
});
