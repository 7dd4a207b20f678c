import { it } from "@fast-check/vitest";
import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { decodeExact, encodeExact } from "#lib/domain/exact-json.ts";
import { type FrozenReview, frozenHead, frozenReport, frozenText } from "#lib/domain/frozen-review.ts";
import { blankNarrative, type Narrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";
import { anyResolution } from "#tests/resolution-file/any-resolution.ts";

const head: Omit<FrozenReview, "report"> = {
  ...{ organisation: "vp-ubnd", term: "2020-2025", review: "mid-term", version: 1, previous: null },
  ...{ frozenAt: "2023-04-24T02:00:00.000Z", frozenBy: "Đồng chí Bí thư" },
};

const narrative: Narrative = {
  situation: "Năm qua…",
  groups: { party: { strengths: "Đoàn kết" } },
  targets: [{ target: "P5", shortcomings: "64/65", remedies: [{ text: "Kèm cặp", due: "2023-12-31" }] }],
};

test("a report comes back as it was frozen, and its text is the same again", () => {
  const report: Report = {
    ...reportOf(exampleResolution(), "concluded"),
    narrative,
    unapprovedYears: [2022],
  };
  const text = frozenText({ ...head, report });
  expect(frozenReport(text)).toEqual(report);
  expect(frozenText({ ...head, report: frozenReport(text) })).toBe(text);
  expect(text).toMatch(/^\{"format":"frozen-review\/1","frozenAt":"2023-04-24T02:00:00.000Z","frozenBy":/);
});

it.prop([anyResolution], { numRuns: 30 })(
  "whatever a file holds, its reports come back whole",
  (resolution) => {
    const { organisation, term, branches, reviews } = resolution;
    for (const review of reviews)
      for (const basis of ["computed", "concluded"] as const) {
        const scorecard = buildScorecard(resolution, review, basis);
        const parts = { organisation, term, branches, scorecard };
        const report: Report = { ...parts, narrative: blankNarrative, unapprovedYears: [] };
        expect(frozenReport(frozenText({ ...head, report }))).toEqual(report);
      }
  },
);

test.each([
  ["a fraction", new Fraction(-1280, 13), { $fraction: "-1280/13" }],
  ["a whole number of any size", 10n ** 20n, { $integer: "100000000000000000000" }],
  ["what holds since ever", Number.NEGATIVE_INFINITY, { $endless: "-Infinity" }],
  ["what never ends", Number.POSITIVE_INFINITY, { $endless: "Infinity" }],
  ["what is absent", { note: undefined, value: null }, { value: null }],
])("%s is kept exactly", (_, value, json) => {
  expect(encodeExact(value)).toEqual(json);
  expect(decodeExact(encodeExact(value))).toEqual(value);
});

test("what JSON cannot say is refused", () => {
  expect(() => encodeExact({ at: () => 0 })).toThrow("a function cannot be kept");
});

test("a version of before notes were kept has none", () => {
  const report = reportOf(exampleResolution());
  const rows = report.scorecard.rows.map(({ notes: _, ...row }) => row);
  const text = frozenText({
    ...head,
    report: { ...report, scorecard: { ...report.scorecard, rows } } as Report,
  });
  expect(text).not.toContain('"notes"');
  expect(frozenReport(text)).toEqual(report);
});

test.each(["{}", '{"format":"resolution/1","report":{}}', '{"format":"frozen-review/1"}', "x"])(
  "%s is no frozen review",
  (text) => {
    expect(() => frozenReport(text)).toThrow();
  },
);

test.each(["garbage", "null", "[]", "{}", '{"format":"frozen-review/2"}', '"frozen-review/1"'])(
  "%s says of no version what it is",
  (text) => expect(frozenHead(text)).toBeNull(),
);

test("a frozen text says which version it is, after which, when and by whom", () =>
  expect(frozenHead(frozenText({ ...head, report: reportOf(exampleResolution()) }))).toMatchObject(head));
