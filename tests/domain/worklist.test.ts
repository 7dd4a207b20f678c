import { expect, test } from "vitest";
import { worklist } from "#lib/domain/worklist.ts";
import { branch, criterion, rated, resolution, results, share, target } from "#tests/domain/builders.ts";

const told = resolution({
  branches: [branch("a"), branch("b")],
  targets: [
    target([criterion({ code: "A" })], { code: "T1" }),
    target([criterion({ code: "B" })], { code: "T2" }),
    target([share("100", { code: "R", source: "branch ratings", level: "good" })], { code: "T3" }),
    target([criterion({ code: "C" })], { code: "T4" }),
  ],
  results: [...results({ 2021: "1" }, "A"), ...results({ 2021: "3" }, "C")],
  branchRatings: rated(2021, { a: "good" }),
});

const owed = (responsible: Record<string, string>) =>
  worklist(told, 2021, new Map(Object.entries(responsible))).map((each) => ({
    person: each.person,
    missing: each.missing.map((cell) => cell.criterion.code),
    unexplained: each.unexplained.map((cell) => cell.criterion.code),
    unrated: each.unrated.map(({ code }) => code),
  }));

test("what a year lacks is asked of whoever answers for the target; the rest of nobody, last", () => {
  expect(owed({ T1: "lan", T3: "lan", T4: "hùng" })).toEqual([
    { person: "lan", missing: [], unexplained: ["A"], unrated: ["R"] },
    { person: null, missing: ["B"], unexplained: [], unrated: [] },
  ]);
});

test("without anybody named everything is asked of nobody", () => {
  expect(owed({})).toEqual([{ person: null, missing: ["B"], unexplained: ["A"], unrated: ["R"] }]);
});

test("where everything is somebody's, nobody owes nothing", () => {
  expect(owed({ T1: "lan", T2: "lan", T3: "hùng", T4: "lan" })).toEqual([
    { person: "lan", missing: ["B"], unexplained: ["A"], unrated: [] },
    { person: "hùng", missing: [], unexplained: [], unrated: ["R"] },
  ]);
});
