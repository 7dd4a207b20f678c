import { expect, test } from "vitest";
import { type BranchPart, branchParts } from "#lib/domain/branch-parts.ts";
import type { Criterion, Resolution } from "#lib/domain/resolution.ts";
import {
  branch,
  criterion,
  judged,
  members,
  rated,
  resolution,
  results,
  share,
} from "#tests/domain/builders.ts";

const branches = [branch("a"), branch("b", 2022)];

const short = (part: BranchPart | null): unknown => {
  switch (part?.kind) {
    case "value":
      return part.year.verdict;
    case "grade":
      return `${part.grade}, ${part.reaches ? "reached" : "short"}`;
    case "members":
      return `${part.reached}/${part.rated}`;
    default:
      return null;
  }
};

/** By branch its verdict, then what each year brought, in a few letters; "away" where it was not active. */
function parts(one: Criterion, given: Partial<Resolution>): Record<string, unknown[]> {
  const trace = judged(one, { branches, ...given });
  return Object.fromEntries(
    branchParts(trace, resolution({ branches, ...given }), [2021, 2022]).map((course) => [
      course.branch.code,
      [course.verdict, ...course.years.map(({ active, part }) => (active ? short(part) : "away"))],
    ]),
  );
}

test("of a criterion that every branch must meet, each has its own verdict and its own values", () =>
  expect(
    parts(criterion({ subject: "each branch" }), {
      results: [...results({ 2021: "3", 2022: "2" }, "X", "a"), ...results({ 2022: "4" }, "X", "b")],
    }),
  ).toEqual({ a: ["missed", "met", "missed"], b: ["exceeded", "away", "exceeded"] }));

test("of a share of branches, each has its grade", () =>
  expect(
    parts(share("100", { source: "branch ratings", level: "good" }), {
      branchRatings: [...rated(2021, { a: "excellent" }), ...rated(2022, { a: "completed", b: null })],
    }),
  ).toEqual({ a: [null, "excellent, reached", "completed, short"], b: [null, "away", null] }));

test("of a share of members, each has those who count, of those rated", () =>
  expect(
    parts(share("100", { source: "member ratings", level: "good" }), {
      memberRatings: [members("a", 2021, { excellent: 2, good: 3, completed: 1, exempt: 4 })],
    }),
  ).toEqual({ a: [null, "5/6", null], b: [null, "away", null] }));

test.each<[string, Partial<Criterion>]>([
  ["entered for the organisation", {}],
  ["taken from its rating", { measure: "rating", source: "organisation rating" }],
])("a criterion %s knows no branches", (_, own) => {
  const one = criterion({ ...own, ...(own.measure ? { thresholds: [{ from: 2021, value: "good" }] } : {}) });
  expect(parts(one, {})).toEqual({});
});

test("without a level, having a grade at all counts", () =>
  expect(
    parts(share("100", { source: "branch ratings" }), { branchRatings: rated(2021, { a: "not completed" }) }),
  ).toMatchObject({ a: [null, "not completed, reached", null] }));
