import { fc, it } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Entry } from "#lib/domain/entry.ts";
import { grades } from "#lib/domain/grade.ts";
import { KnownTraces } from "#lib/domain/known-traces.ts";
import type { Resolution, Result } from "#lib/domain/resolution.ts";
import { withEntry } from "#lib/domain/with-entry.ts";
import { criterion, resolution, results, review, target } from "#tests/domain/builders.ts";
import { anyResolution } from "#tests/resolution-file/any-resolution.ts";

const anyTerm = anyResolution.filter(({ reviews, results }) => reviews.length > 0 && results.length > 0);

/** A result is cleared, or comes to be what another one of its criterion is. */
function resultEntry({ results }: Resolution, at: number, like: number): Entry {
  const { criterion, year, branch } = results[at % results.length] as Result;
  const same = results.filter((each) => each.criterion === criterion);
  const other = like % (same.length + 1);
  const { criterion: _, year: __, branch: ___, ...value } = (same[other] ?? same[0]) as Result;
  return { kind: "result", criterion, year, branch: branch ?? null, value: same[other] ? value : null };
}

/** Someone is graded otherwise, or not any more. */
function ratingEntry({ branches, term }: Resolution, at: number, like: number): Entry {
  const rating = grades[like % (grades.length + 1)];
  const year = term.firstYear + (at % 3);
  const value = rating === undefined ? null : { rating };
  const branch = branches[like % (branches.length + 1)];
  return branch === undefined
    ? { kind: "organisation rating", year, value }
    : { kind: "branch rating", branch: branch.code, year, value };
}

const anyEdits = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });

test("only the target of an entered result is judged anew, all of them by a rating", () => {
  const term = resolution({
    targets: [target([criterion()], { code: "P1" }), target([criterion({ code: "Y" })], { code: "P2" })],
    results: [...results({ 2021: "3" }), ...results({ 2021: "4" }, "Y")],
  });
  const known = new KnownTraces();
  const judged = () =>
    buildScorecard(term, review(), "computed", known.judge).rows.map((row) => row.criteria);
  const before = judged();
  expect(judged().map((criteria, at) => criteria === before[at])).toEqual([true, true]);
  known.take({ kind: "result", criterion: "Y", year: 2021, branch: null, value: { value: "5" } });
  expect(judged().map((criteria, at) => criteria === before[at])).toEqual([true, false]);
  known.take({ kind: "organisation rating", year: 2021, value: { rating: "good" } });
  expect(judged().map((criteria, at) => criteria === before[at])).toEqual([false, false]);
});

it.prop([anyTerm, anyEdits])("what is known of targets is what would be judged anew", (term, edits) => {
  const [review] = term.reviews;
  if (review === undefined) throw new Error("a term with a review");
  const known = new KnownTraces();
  let now = term;
  for (const [rates, at, like] of edits) {
    const entry = (rates ? ratingEntry : resultEntry)(now.results.length > 0 ? now : term, at, like);
    now = withEntry(now, entry);
    known.take(entry);
    expect(buildScorecard(now, review, "computed", known.judge)).toEqual(buildScorecard(now, review));
  }
});
