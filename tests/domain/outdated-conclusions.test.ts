import { expect, test } from "vitest";
import {
  type FigureChange,
  type FigurePlace,
  outdatedConclusions,
} from "#lib/domain/outdated-conclusions.ts";
import { criterion, share, target } from "#tests/domain/builders.ts";

const entered = target([criterion({ code: "X" })], { code: "P1" });
const own = target([criterion({ code: "O", measure: "rating", source: "organisation rating" })], {
  code: "P2",
});
const branches = target([share("100", { code: "B", source: "branch ratings", level: "good" })], {
  code: "P3",
});
const members = target([share("100", { code: "M", source: "member ratings", level: "good" })], {
  code: "P4",
});
const targets = [entered, own, branches, members];

const concludedAt = "2023-04-24T09:00:00.000Z";
const concluded = targets.map(({ code }) => ({ target: code, at: concludedAt }));

const result = (year: number, code = "X"): FigurePlace => ({
  of: "result",
  year,
  criterion: code,
  branch: null,
});
const change = (
  place: FigurePlace,
  before: string,
  after: string,
  at = "2023-05-01T00:00:00.000Z",
): FigureChange => ({
  ...{ place, before, after, at },
});

const outdated = (...changes: FigureChange[]) =>
  outdatedConclusions(targets, 2022, concluded, changes).map(({ target: { code }, years }) => ({
    [code]: years,
  }));

test.each<[string, FigurePlace, object[]]>([
  ["a result", result(2022), [{ P1: [2022] }]],
  ["a partial result", { of: "partial result", year: 2023, criterion: "X", branch: "mot" }, [{ P1: [2023] }]],
  ["the organisation's rating", { of: "organisation rating", year: 2021 }, [{ P2: [2021] }]],
  ["a branch's rating", { of: "branch rating", year: 2021, branch: "mot" }, [{ P3: [2021] }]],
  ["a branch's member counts", { of: "member rating", year: 2022, branch: "mot" }, [{ P4: [2022] }]],
  ["a result of another criterion", result(2022, "Z"), []],
  ["a result of a later year", result(2023), []],
  ["a rating of a later year", { of: "organisation rating", year: 2023 }, []],
])("%s that was changed after the conclusion", (_, place, expected) => {
  expect(outdated(change(place, "2", "3"))).toEqual(expected);
});

test.each<[string, FigureChange[], object[]]>([
  ["before the conclusion", [change(result(2022), "2", "3", "2023-04-23T00:00:00.000Z")], []],
  ["together with it, as an import does", [change(result(2022), "2", "3", concludedAt)], []],
  ["and changed back", [change(result(2022), "2", "3"), change(result(2022), "3", "2")], []],
  ["in its note only", [change(result(2022), "2", "2")], []],
  ["twice", [change(result(2022), "2", "3"), change(result(2022), "3", "4")], [{ P1: [2022] }]],
  ["in two years", [change(result(2022), "2", "3"), change(result(2021), "2", "3")], [{ P1: [2021, 2022] }]],
])("a result changed %s", (_, changes, expected) => {
  expect(outdated(...changes)).toEqual(expected);
});

test("a conclusion recorded anew is up to date again, and a target without one is never outdated", () => {
  const changes = [change(result(2022), "2", "3")];
  const anew = [{ target: "P1", at: "2023-05-02T00:00:00.000Z" }];
  expect(outdatedConclusions(targets, 2022, anew, changes)).toEqual([]);
  expect(outdatedConclusions(targets, 2022, [], changes)).toEqual([]);
});

test("one criterion of several is enough, and a target nobody concluded on is left out beside one that was", () => {
  const both = target([criterion({ code: "X" }), criterion({ code: "Y" })], { code: "P1" });
  const other = target([criterion({ code: "X2" })], { code: "P9" });
  const at = [{ target: "P1", at: concludedAt }];
  const changes = [change(result(2022, "Y"), "2", "3"), change(result(2022, "X2"), "2", "3")];
  const found = outdatedConclusions([both, other], 2022, at, changes);
  expect(found.map(({ target: { code }, years }) => [code, years])).toEqual([["P1", [2022]]]);
});

test.each<[string, object, boolean]>([
  ["of a total", { horizon: "total" }, true],
  ["due by a year", { horizon: "by year" }, true],
  ["of every year", { horizon: "every year" }, false],
  ["of every year, but none that the review looks at", { thresholds: [{ from: 2023, value: "1" }] }, true],
])("a later year that is marked not applicable concerns what is judged: %s", (_, own, counts) => {
  const asked = target([criterion({ code: "X", ...own })], { code: "P1" });
  const mark = { of: "mark", year: 2024, criterion: "X", branch: null } as const;
  const found = outdatedConclusions([asked], 2022, concluded, [change(mark, "", "chưa thành lập")]);
  expect(found.map(({ years }) => years)).toEqual(counts ? [[2024]] : []);
});
