import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { conclusionFault } from "#lib/domain/conclusion-fault.ts";
import type { Conclusion } from "#lib/domain/resolution.ts";
import { type ReviewFields, reviewFaults } from "#lib/domain/review-faults.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";

const term = { firstYear: 2021, lastYear: 2025 };
const fields: ReviewFields = { code: "giua-nhiem-ky", throughYear: 2022, countOnTrackAsMet: false };

describe("what a review may be", () => {
  test.each<[string, Partial<ReviewFields>, object]>([
    ["all in order", {}, {}],
    ["the first year of the term", { throughYear: 2021 }, {}],
    ["the last year of the term", { throughYear: 2025 }, {}],
    ["a partial year after the last one assessed", { partialYear: 2023 }, {}],
    ["the last year of the term as partial", { throughYear: 2024, partialYear: 2025 }, {}],
    ["a code that leads nowhere", { code: "." }, { code: "code" }],
    ["no code", { code: "" }, { code: "code" }],
    ["a code with blanks", { code: "giữa kỳ" }, { code: "code" }],
    ["the code of another page", { code: "new" }, { code: "code" }],
    ["a code that leads elsewhere", { code: ".." }, { code: "code" }],
    ["a code that is taken", { code: "mid-term" }, { code: "code taken" }],
    ["a code that is taken but for its capitals", { code: "Mid-Term" }, { code: "code taken" }],
    ["a year before the term", { throughYear: 2020 }, { throughYear: "outside the term" }],
    ["a year after the term", { throughYear: 2026 }, { throughYear: "outside the term" }],
    ["a partial year that is not the next", { partialYear: 2024 }, { partialYear: "not the next year" }],
    ["the same year as partial", { partialYear: 2022 }, { partialYear: "not the next year" }],
    [
      "a partial year after the term",
      { throughYear: 2025, partialYear: 2026 },
      { partialYear: "outside the term" },
    ],
  ])("%s", (_, change, faults) =>
    expect(reviewFaults({ ...fields, ...change }, term, ["mid-term"])).toEqual(faults),
  );
});

test.each<[Verdict, Verdict, string | undefined, "reason" | null]>([
  ["met", "met", undefined, null],
  ["met", "exceeded", "Mới qua nửa nhiệm kỳ", null],
  ["met", "exceeded", undefined, "reason"],
  ["met", "exceeded", "  ", "reason"],
  ["met", "exceeded", "...", "reason"],
])("concluded %s beside %s, with the reason %j: %j", (verdict, computed, reason, fault) =>
  expect(conclusionFault({ verdict, reason }, computed)).toBe(fault),
);

const scorecardWith = (conclusions: Conclusion[]) => {
  const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return buildScorecard(read.resolution, { ...fields, partialResults: [], conclusions });
};

test("the conclusions are complete once there is one for each target", () => {
  const codes = unconcluded(scorecardWith([])).map(({ target }) => target.code);
  expect(codes).toHaveLength(10);
  expect(
    unconcluded(scorecardWith(codes.map((target) => ({ target, verdict: "met" })))).map(
      ({ target }) => target.code,
    ),
  ).toEqual([]);
  expect(unconcluded(scorecardWith([{ target: "P1", verdict: "met" }]))).toHaveLength(9);
});
