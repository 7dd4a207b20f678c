import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { combineVerdicts } from "#lib/domain/combine-verdicts.ts";
import { isSettled, type Verdict, verdicts } from "#lib/domain/verdict.ts";
import {
  branch,
  criterion,
  judged,
  partialResult,
  resolution,
  results,
  review,
  rowOf,
  target,
} from "#tests/domain/builders.ts";

type Part = [verdict: Verdict, more?: { can?: boolean; headline?: boolean; final?: boolean }];

const combine = (...parts: Part[]) =>
  combineVerdicts(
    parts.map(([verdict, { can = verdict === "exceeded", headline = true, final = false } = {}]) => ({
      ...{ verdict, final, canBeExceeded: can, headline },
    })),
  );

describe("a target of several criteria (§4)", () => {
  test.each<[Verdict, Part[]]>([
    ["missed", [["missed"], ["no data"], ["behind"], ["exceeded"]]],
    ["no data", [["no data"], ["behind"], ["in progress"]]],
    ["behind", [["behind"], ["in progress"], ["on track"]]],
    ["in progress", [["in progress"], ["on track"], ["not due"]]],
    ["not due", [["not due"], ["not due"]]],
    ["on track", [["on track"], ["exceeded"]]],
    ["on track", [["not due"], ["met"]]],
    ["exceeded", [["exceeded"], ["met", { can: false }]]],
    ["met", [["exceeded"], ["met", { can: true }]]],
    ["exceeded", [["exceeded"], ["met", { can: true, headline: false }]]],
    [
      "met",
      [
        ["met", { can: false }],
        ["exceeded", { headline: false }],
      ],
    ],
    ["exceeded", [["exceeded"], ["not applicable"]]],
    ["not applicable", [["not applicable"], ["not applicable"]]],
  ])("%s of %j", (verdict, parts) => expect(combine(...parts).verdict).toBe(verdict));

  test.each<[string, boolean, Part[]]>([
    [
      "one headline can",
      true,
      [
        ["met", { can: true }],
        ["met", { can: false }],
      ],
    ],
    [
      "a condition alone can",
      false,
      [
        ["met", { can: false }],
        ["met", { can: true, headline: false }],
      ],
    ],
    ["none can", false, [["met", { can: false }]]],
    [
      "what is not applicable is left out",
      false,
      [
        ["not applicable", { can: true }],
        ["met", { can: false }],
      ],
    ],
  ])("can be exceeded where a headline can: %s", (_, can, parts) =>
    expect(combine(...parts).canBeExceeded).toBe(can),
  );

  test("is final when missed, else when settled with all its criteria final", () => {
    const final = { final: true };
    expect(combine(["missed"], ["met"]).final).toBe(true);
    expect(combine(["met", final], ["met", final]).final).toBe(true);
    expect(combine(["met", final], ["met"]).final).toBe(false);
    expect(combine(["on track", final]).final).toBe(false);
    expect(combine(["not applicable", final]).final).toBe(true);
  });

  test("is judged from its criteria by their roles", () => {
    const headline = criterion({ code: "A" });
    const condition = criterion({ code: "B", role: "condition" });
    const figures = [...results({ 2021: "4", 2022: "4" }, "A"), ...results({ 2021: "3", 2022: "3" }, "B")];
    expect(rowOf([headline, condition], { results: figures }).verdict).toBe("exceeded");
    expect(
      rowOf(
        [
          { ...headline, role: "condition" },
          { ...condition, role: "headline" },
        ],
        { results: figures },
      ).verdict,
    ).toBe("met");
  });
});

describe("each branch (§4)", () => {
  const each = criterion({ subject: "each branch" });
  const branches = [branch("a"), branch("b", 2022), branch("c", 2019, 2020)];
  const given = (a: string, b: string) => ({
    branches,
    results: [...results({ 2021: a, 2022: a }, "X", "a"), ...results({ 2022: b }, "X", "b")],
  });

  test.each([
    ["4", "4", "exceeded"],
    ["4", "3", "met"],
    ["4", "2", "missed"],
    ["4", "-", "no data"],
    ["4", "n/a", "on track"],
  ])("a reaches %s, b %s: %s", (a, b, verdict) => expect(judged(each, given(a, b)).verdict).toBe(verdict));

  test("runs over the years of each branch, and names them", () => {
    const { courses } = judged(each, given("4", "2"));
    expect(
      courses.map(({ branch: code, verdict, years }) => [code, verdict, years.map(({ year }) => year)]),
    ).toEqual([
      ["a", "exceeded", [2021, 2022]],
      ["b", "missed", [2022]],
      ["c", "not applicable", []],
    ]);
  });

  test("each is final by itself", () => {
    const finals = (throughYear: number, a: string, b: string) =>
      judged(each, { ...given(a, b), throughYear }).courses.map(
        ({ verdict, final }) => `${verdict}${final ? " for good" : ""}`,
      );
    expect(finals(2022, "4", "2")).toEqual(["exceeded", "missed for good", "not applicable for good"]);
    expect(finals(2025, "4", "2")).toEqual(["no data", "missed for good", "not applicable for good"]);
    expect(finals(2021, "3", "3")).toEqual(["met", "not due", "not applicable for good"]);
  });

  test("a branch's partial figures are its own", () => {
    const none = criterion({
      subject: "each branch",
      aim: "at most",
      thresholds: [{ from: 2021, value: "0" }],
    });
    const told = resolution({ branches, targets: [target([none])], results: given("0", "0").results });
    const seen = (code: string) =>
      review({ partialYear: 2023, partialResults: [partialResult("1", "X", code)] });
    const verdicts = (code: string) =>
      buildScorecard(told, seen(code)).rows[0]?.criteria[0]?.courses.map(({ verdict }) => verdict);
    expect(verdicts("a")).toEqual(["missed", "met", "not applicable"]);
    expect(verdicts("b")).toEqual(["met", "missed", "not applicable"]);
  });

  test("without any branch it is not applicable", () => expect(judged(each).verdict).toBe("not applicable"));
});

test("settled is what says what was reached", () =>
  expect(verdicts.filter(isSettled)).toEqual(["exceeded", "met", "missed"]));
