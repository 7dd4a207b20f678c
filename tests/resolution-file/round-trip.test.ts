import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { encodeExact } from "#lib/domain/exact-json.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { bytesOf, quantity, share, smallFile, target } from "#tests/resolution-file/small-file.ts";

function read(bytes: Uint8Array): Resolution {
  const result = readResolutionFile(bytes);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.resolution;
}

const again = (resolution: Resolution): Resolution =>
  read(new TextEncoder().encode(writeResolutionFile(resolution)));

const example = readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json");

/** A file with every field the format knows. */
const full = smallFile({
  organisation: { code: "a", name: "A", committee: "B", superior: "C", place: "D", parent: "cap-tren" },
  settings: {
    ...{ excellentCap: "25", excellentCapBase: "good only", signatory: "E" },
    ...{ newHeadcount: "rounded down", newCountOnTrackAsMet: true },
    documents: { recipients: ["F", "G"], symbol: "-BC/H", onBehalf: "T/M I", office: "K" },
  },
  term: { code: "nk", name: "Nhiệm kỳ", firstYear: 2021, lastYear: 2025 },
  targets: [
    {
      ...target(
        "A",
        share({ of: "quota", base: "members", award: "advanced worker", unit: "đảng viên" }),
        share({
          code: "A2",
          role: "condition",
          headcount: "rounded up",
          horizon: "by year",
          dueYear: 2024,
          baseline: { year: 2020, value: "50.5" },
        }),
      ),
      exceedable: false,
    },
    target(
      "B",
      quantity({
        aim: "between",
        better: "lower",
        thresholds: [{ from: 2021, value: "1", upper: "2", basis: "NQ 01" }],
      }),
      quantity({ code: "B2", subject: "each branch", horizon: "total" }),
    ),
    target(
      "C",
      share({ code: "C1", source: "member ratings", level: "not completed" }),
      share({ code: "C2", measure: "growth", against: "previous year", horizon: "average" }),
      share({ code: "C3", measure: "yes-no", thresholds: undefined }),
      share({ code: "C4", measure: "rating", thresholds: [{ from: 2021, value: "good" }] }),
    ),
    {
      ...target("D", quantity({ code: "D1" }), quantity({ code: "D2", role: "condition" })),
      unsure: [
        { criterion: "D1", field: "horizon", note: "every year assumed" },
        { criterion: "D1", field: "number", note: "not used", said: "16" },
        { criterion: "D2", field: "unit", note: "unit assumed", said: "hội viên" },
      ],
    },
  ],
  baseFigures: [{ year: 2021, members: 5, membersRated: 5, staff: 0, collectives: 1, note: "x" }],
  results: [
    { criterion: "A1", year: 2021, numerator: "7.5", denominator: 5, note: "x", estimate: false },
    { criterion: "A1", year: 2022, percent: "98.46", estimate: true, asOf: "2023-01-05" },
    {
      ...{ criterion: "A1", year: 2023, value: null },
      ...{ evidence: "12-QĐ/ĐU", evidenceOn: "2023-01-05", evidenceLink: "https://vanban.tinh.gov.vn/12" },
    },
    { criterion: "B2", year: 2021, branch: "mot", notApplicable: "chưa có" },
    { criterion: "C3", year: 2021, value: false },
    { criterion: "C4", year: 2021, value: "not completed" },
  ],
  organisationRatings: [{ year: 2021, rating: null, basis: "x", note: "y" }],
  branchRatings: [{ branch: "mot", year: 2021, rating: "good" }],
  memberRatings: [{ branch: "mot", year: 2021, excellent: 1, unrated: 2, basis: "x", note: "y" }],
  reviews: [
    {
      code: "r",
      kind: "year-end",
      name: "R",
      throughYear: 2022,
      partialYear: 2023,
      partialResults: [
        { criterion: "B2", branch: "mot", value: "1", note: "x", estimate: true, asOf: "2023-02-01" },
      ],
      heldOn: "2023-04-24",
      countOnTrackAsMet: true,
      conclusions: [{ target: "A", verdict: "on track", text: "x", reason: "y", by: "z", on: "2023-04-24" }],
      statedCounts: { party: { "on track": 1 }, government: {} },
    },
  ],
});

it.each([
  ["the example", example],
  ["a small file", bytesOf(smallFile())],
  ["a file with every field", bytesOf(full)],
  ["a file without targets", bytesOf(smallFile({ targets: [], branches: [], reviews: [] }))],
])("writes %s so that it reads back as the same", (_, bytes) => {
  const resolution = read(bytes);
  expect(again(resolution)).toStrictEqual(resolution);
  expect(writeResolutionFile(again(resolution))).toBe(writeResolutionFile(resolution));
});

it("keeps what nobody looked through of a target, which no scorecard reads", () => {
  const resolution = read(bytesOf(full));
  expect(resolution.unsure).toEqual({
    D: {
      D1: [
        { field: "horizon", note: "every year assumed", said: "" },
        { field: "number", note: "not used", said: "16" },
      ],
      D2: [{ field: "unit", note: "unit assumed", said: "hội viên" }],
    },
  });
  expect(resolution.targets.at(-1)).not.toHaveProperty("unsure");
  const { unsure: _, ...sure } = resolution;
  expect(writeResolutionFile(sure)).not.toContain("unsure");
  const [review] = resolution.reviews;
  if (review === undefined) throw new Error("no review");
  expect(canonicalJson(encodeExact(buildScorecard(resolution, review)))).toBe(
    canonicalJson(encodeExact(buildScorecard(sure, review))),
  );
});

it("leaves defaults out", () => {
  const written: unknown = JSON.parse(writeResolutionFile(read(bytesOf(smallFile()))));
  expect(written).toEqual(smallFile());
});

it("reads the example as the published verdicts", () => {
  const resolution = read(example);
  const [review] = resolution.reviews;
  if (review === undefined) throw new Error("no review");
  const { rows, warnings, tally } = buildScorecard(resolution, review);
  expect(rows.map(({ target: { code }, verdict }) => `${code} ${verdict}`)).toEqual([
    "P1 met",
    "P2 met",
    "P3 exceeded",
    "P4 exceeded",
    "P5 missed",
    "G1 met",
    "G2 met",
    "G3 met",
    "G4 met",
    "G5 exceeded",
  ]);
  expect(rows.filter(({ differs }) => differs).map(({ target }) => target.code)).toEqual(["P3"]);
  expect(warnings.map(({ code, year }) => `${code} ${year}`)).toEqual(["W1 2022", "W4 2022"]);
  expect(tally.party).toMatchObject({ exceeded: 2, met: 2, missed: 1, "met or exceeded": 4 });
  expect(tally.government).toMatchObject({ exceeded: 1, met: 4, missed: 0 });
});
