import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { figuresOf } from "#lib/domain/figures.ts";
import { judgeTarget } from "#lib/domain/judge-target.ts";
import type { Criterion, Resolution, Result } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { criterion, type Short, share, verdictOf } from "#tests/domain/builders.ts";
import { anyResolution } from "#tests/resolution-file/any-resolution.ts";

/** Any term that breaks no rule of the file, with a review. */
const anyTerm = anyResolution.filter(({ reviews }) => reviews.length > 0);

const verdictsOf = (term: Resolution) =>
  term.reviews.map((review) =>
    buildScorecard(term, review)
      .rows.map(({ target: { code }, verdict, final }) => `${code} ${verdict} ${final}`)
      .sort(),
  );

const horizons: Criterion["horizon"][] = ["every year", "total", "average", "by year"];
const order: Partial<Record<Verdict, number>> = {
  missed: 0,
  behind: 0,
  "in progress": 0,
  "on track": 1,
  met: 1,
  exceeded: 2,
};
const quarters = fc.integer({ min: 0, max: 40 }).map((count) => count / 4);

describe("a better result never earns a worse verdict", () => {
  const judge = (one: Criterion, values: number[], throughYear: number, suffix = "") => {
    const years = Object.fromEntries(
      values.map((value, index): [number, Short] => [2021 + index, `${value}${suffix}`]),
    );
    const [verdict = ""] = verdictOf(one, { years, throughYear }).split(" for good");
    return order[verdict as Verdict] ?? -1;
  };
  const story = fc.record({
    horizon: fc.constantFrom(...horizons),
    values: fc.array(quarters, { minLength: 5, maxLength: 5 }),
    better: fc.nat(4),
    by: quarters,
    bound: quarters,
    throughYear: fc.integer({ min: 2021, max: 2025 }),
  });

  it.prop([story])("where more is better", ({ horizon, values, better, by, bound, throughYear }) => {
    for (const aim of ["at least", "more than"] as const) {
      const own = { aim, thresholds: [{ from: 2021, value: String(bound) }] };
      const raised = values.map((value, index) => (index === better ? value + by : value));
      const quantity = criterion({ horizon, ...own });
      expect(judge(quantity, raised, throughYear)).toBeGreaterThanOrEqual(
        judge(quantity, values, throughYear),
      );
      if (horizon === "total") continue;
      const percent = share("", { horizon, of: "quota", ...own });
      expect(judge(percent, raised, throughYear, "%")).toBeGreaterThanOrEqual(
        judge(percent, values, throughYear, "%"),
      );
    }
  });

  it.prop([story])("where less is better", ({ horizon, values, better, by, bound, throughYear }) => {
    for (const aim of ["at most", "less than"] as const) {
      const one = criterion({ horizon, aim, thresholds: [{ from: 2021, value: String(bound) }] });
      const raised = values.map((value, index) => (index === better ? value + by : value));
      expect(judge(one, values, throughYear)).toBeGreaterThanOrEqual(judge(one, raised, throughYear));
    }
  });
});

describe("the order in which figures stand", () => {
  it.prop([anyTerm])("of results, ratings, branches and criteria changes nothing", (term) => {
    const turned: Resolution = {
      ...term,
      branches: term.branches.toReversed(),
      results: term.results.toReversed(),
      branchRatings: term.branchRatings.toReversed(),
      memberRatings: term.memberRatings.toReversed(),
      targets: term.targets.toReversed().map((target) => ({
        ...target,
        criteria: target.criteria
          .toReversed()
          .map((each) => ({ ...each, thresholds: each.thresholds.toReversed() })),
      })),
    };
    expect(verdictsOf(turned)).toEqual(verdictsOf(term));
  });
});

describe("what is final", () => {
  it.prop([anyTerm])("is not changed by what is entered where nothing was, nor by later years", (term) => {
    for (const review of term.reviews) {
      const entered = term.results.filter((result) => !("value" in result && result.value === null));
      const known = entered.filter(
        (result) => "notApplicable" in result || result.year <= review.throughYear,
      );
      const partly: Resolution = { ...term, results: known };
      for (const later of term.reviews.filter(({ throughYear }) => throughYear >= review.throughYear)) {
        // The partial figures of the earlier review are, in the later one, part of the year itself.
        const before = { ...review, partialResults: [], partialYear: undefined };
        const after = { ...later, partialResults: [], partialYear: undefined };
        for (const target of term.targets.filter(({ criteria }) => criteria.every(isConstant))) {
          const now = judgeTarget(target, figuresOf(partly, before));
          if (!now.final) continue;
          expect(judgeTarget(target, figuresOf({ ...term, results: entered }, after)).verdict).toBe(
            now.verdict,
          );
        }
      }
    }
  });
});

/** "Thresholds as they stand": a total's or an average's changes with the review. */
const isConstant = ({ thresholds, horizon, source }: Criterion): boolean =>
  source === "entered" && (thresholds.length < 2 || horizon === "every year" || horizon === "by year");

describe("a figure that says nothing", () => {
  it.prop([anyTerm])("changes nothing: an empty cell is as good as none", (term) => {
    const empty = (result: Result) => "value" in result && result.value === null;
    expect(verdictsOf({ ...term, results: term.results.filter((result) => !empty(result)) })).toEqual(
      verdictsOf(term),
    );
  });
});
