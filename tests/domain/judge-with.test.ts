import { expect, test } from "vitest";
import { judgeAtReview, judgeWith } from "#lib/domain/judge-with.ts";
import { withEntry } from "#lib/domain/with-entry.ts";
import { branch, criterion, resolution, results, review, target } from "#tests/domain/builders.ts";

const admitted = criterion({ code: "A", thresholds: [{ from: 2021, value: "3" }] });
const checked = criterion({
  code: "C",
  subject: "each branch",
  thresholds: [{ from: 2021, value: "2" }],
});
const standing = resolution({
  branches: [branch("mot"), branch("hai")],
  targets: [target([admitted, checked])],
  results: [
    ...results({ 2021: "3", 2022: "1" }, "A"),
    ...results({ 2021: "3", 2022: "3" }, "B"),
    ...results({ 2021: "2", 2022: "2" }, "C", "mot"),
    ...results({ 2021: "2", 2022: "1" }, "C", "hai"),
  ],
});

test.each([
  ["a value that holds takes the place of one that does not", "A", 2022, null, "3", "met"],
  ["one that does not hold misses", "A", 2021, null, "2", "missed"],
  ["a branch's takes the place of that branch's alone", "C", 2022, "hai", "2", "met"],
  ["the other branch still falls short", "C", 2022, "mot", "5", "missed"],
  ["what is not there has no verdict", "X", 2022, null, "3", null],
])("%s", (_, code, year, at, value, verdict) => {
  const entry = { kind: "result", criterion: code, year, branch: at, value: { value } } as const;
  expect(judgeWith(standing, entry)).toBe(verdict);
});

test.each([
  ["a partial result can reach a total", "A", "r", "2", "exceeded"],
  ["what is not there has no verdict", "X", "r", "2", null],
  ["nor has what no review asks", "A", "s", "2", null],
])("%s", (_, code, at, value, verdict) => {
  const total = criterion({ code: "A", horizon: "total", thresholds: [{ from: 2021, value: "3" }] });
  const told = resolution({
    targets: [target([total])],
    results: results({ 2021: "1", 2022: "1" }, "A"),
    reviews: [review({ code: "r", throughYear: 2022, partialYear: 2023 })],
  });
  const place = { kind: "partial result", review: at, criterion: code, year: 2023, branch: null } as const;
  expect(judgeAtReview(told, { ...place, value: { value } })).toBe(verdict);
});

test("a result takes the place of what its cell holds, and of nothing else", () => {
  const held = (code: string, at: string | null, year: number) =>
    withEntry(standing, { kind: "result", criterion: code, year, branch: at, value: { value: "9" } }).results;
  const [a2021, a2022, ...others] = standing.results;
  expect(held("A", null, 2022)).toEqual([a2021, ...others, { criterion: "A", year: 2022, value: "9" }]);
  expect(held("C", "hai", 2021)).toEqual([
    a2021,
    a2022,
    ...others.filter(({ branch: at, year }) => at !== "hai" || year !== 2021),
    { criterion: "C", year: 2021, branch: "hai", value: "9" },
  ]);
  expect(held("A", null, 2023)).toEqual([...standing.results, { criterion: "A", year: 2023, value: "9" }]);
});
