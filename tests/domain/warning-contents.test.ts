import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import {
  branch,
  criterion,
  members,
  plain,
  rated,
  resolution,
  results,
  review,
  share,
  target,
} from "#tests/domain/builders.ts";

const raised = (own: Partial<Resolution>, seen: Partial<Review> = {}) =>
  buildScorecard(resolution(own), review({ throughYear: 2021, ...seen })).warnings;

describe("a warning says what it found", () => {
  const fighters = share("1", { code: "F", award: "emulation fighter" });
  const workers = share("1", { code: "W", award: "advanced worker" });
  const awards = [...results({ 2021: "16/200" }, "F"), ...results({ 2021: "75/75" }, "W")];
  const good = { branches: [branch("a")], memberRatings: [members("a", 2021, { good: 64, completed: 1 })] };
  const each = { subject: "each branch" } as const;

  test.each<[string, Partial<Resolution>, Partial<Review>, object[]]>([
    [
      "W1: how many of how many",
      {
        branches: [branch("a")],
        memberRatings: [members("a", 2021, { excellent: 13, good: 51, completed: 50 })],
      },
      {},
      [
        {
          ...{ code: "W1", year: 2021, of: "members", excellent: 13, counted: 64 },
          ...{ cap: "20", base: "good or better" },
        },
      ],
    ],
    [
      "W1: of those rated good only",
      {
        branches: [branch("a"), branch("b")],
        branchRatings: rated(2021, { a: "excellent", b: "good" }),
        settings: { excellentCap: "20", excellentCapBase: "good only" },
      },
      {},
      [
        {
          ...{ code: "W1", year: 2021, of: "branches", excellent: 1, counted: 1 },
          ...{ cap: "20", base: "good only" },
        },
      ],
    ],
    [
      "W2: fighters and workers",
      { targets: [target([fighters, workers])], results: awards },
      {},
      [{ code: "W2", year: 2021, criterion: "F", branch: null, fighters: "16", workers: "75" }],
    ],
    [
      "W4: how many members are good",
      { targets: [target([workers])], results: awards, ...good },
      {},
      [{ code: "W4", year: 2021, criterion: "W", branch: null, reached: 64, counted: 65 }],
    ],
    [
      "W4: of the branch",
      { targets: [target([{ ...workers, ...each }])], results: results({ 2021: "9/9" }, "W", "a"), ...good },
      {},
      [{ code: "W4", year: 2021, criterion: "W", branch: "a", reached: 64, counted: 65 }],
    ],
    [
      "W3: what was counted and what is known",
      {
        branches: [branch("a")],
        memberRatings: [members("a", 2021, { good: 60, exempt: 3, unrated: 2 })],
        targets: [target([share("1", { base: "staff" })])],
        results: results({ 2021: "70/75" }),
        baseFigures: [{ year: 2021, members: 64, membersRated: 61, staff: 76 }],
      },
      {},
      [
        { code: "W3", year: 2021, of: "members", criterion: null, counted: "65", base: 64 },
        { code: "W3", year: 2021, of: "membersRated", criterion: null, counted: "60", base: 61 },
        { code: "W3", year: 2021, of: "staff", criterion: "X", counted: "75", base: 76 },
      ],
    ],
    [
      "W5: before and now",
      { targets: [target([criterion()])], results: results({ 2021: "10", 2022: "20" }) },
      { throughYear: 2022 },
      [
        {
          ...{ code: "W5", year: 2022, criterion: "X", branch: null },
          before: { measure: "quantity", value: "10" },
          now: { measure: "quantity", value: "20" },
        },
      ],
    ],
    [
      "W8: what was computed and what concluded",
      { targets: [target([criterion()])], results: results({ 2021: "3" }) },
      { conclusions: [{ target: "T", verdict: "exceeded" }] },
      [{ code: "W8", year: 2021, target: "T", computed: "met", concluded: "exceeded" }],
    ],
  ])("%s", (_, own, seen, expected) => expect(plain(raised(own, seen))).toEqual(expected));

  test("of every assessed year up to the review, none after it", () => {
    const memberRatings = [2020, 2021, 2022, 2023].map((year) => members("a", year, { excellent: 9 }));
    const found = raised({ branches: [branch("a", 2020)], memberRatings }, { throughYear: 2022 });
    expect(found.map(({ code, year }) => [code, year])).toEqual([
      ["W1", 2021],
      ["W1", 2022],
    ]);
  });

  test("a jump is looked for in every year up to the review, against the year before it alone", () => {
    const figures = results({ 2020: "1", 2021: "10", 2022: "20", 2023: "-", 2024: "90", 2025: "10" });
    const found = raised({ targets: [target([criterion()])], results: figures }, { throughYear: 2024 });
    expect(found.map(({ code, year }) => [code, year])).toEqual([["W5", 2022]]);
  });
});
