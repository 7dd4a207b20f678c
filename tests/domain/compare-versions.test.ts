import { fc, it } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { compareVersions } from "#lib/domain/compare-versions.ts";
import { isSame } from "#lib/domain/is-same.ts";
import { blankNarrative, type Narrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { branch, criterion, resolution, results, review, target } from "#tests/domain/builders.ts";
import { anyFile } from "#tests/resolution-file/any-file.ts";
import { bytesOf } from "#tests/resolution-file/small-file.ts";

const admitted = target([criterion()], { code: "P1", text: "Kết nạp đảng viên" });
const each = criterion({ code: "Y", subject: "each branch" });
const checked = target([each], { code: "G1", group: "government", text: "Kiểm tra" });

const term = resolution({
  branches: [branch("mot")],
  targets: [admitted, checked],
  results: [...results({ 2021: "3", 2022: "2" }), ...results({ 2021: "4" }, "Y", "mot")],
});

type Given = { of?: Partial<Resolution>; at?: Partial<Review>; basis?: Basis; own?: Partial<Report> };

function report({ of, at, basis, own }: Given = {}): Report {
  const whole = { ...term, ...of };
  const { organisation, branches } = whole;
  const scorecard = buildScorecard(whole, review(at), basis);
  const parts = { organisation, branches, term: whole.term, scorecard };
  return { ...parts, narrative: blankNarrative, unapprovedYears: [], ...own };
}

const changes = (before: Given, after: Given) => compareVersions(report(before), report(after));
const figures = (years: Record<number, string>) => ({ of: { results: results(years) } });
const says = (narrative: Partial<Narrative>): Given => ({
  own: { narrative: { ...blankNarrative, ...narrative } },
});

describe("a figure", () => {
  test("that was corrected changes the year's value, the verdict and the tally", () => {
    expect(
      changes(
        {},
        { of: { results: [...results({ 2021: "3", 2022: "3" }), ...results({ 2021: "4" }, "Y", "mot")] } },
      ),
    ).toMatchObject([
      { of: "tally", group: "party", verdict: "met", before: 0, after: 1 },
      { of: "tally", group: "party", verdict: "missed", before: 1, after: 0 },
      {
        of: "value",
        target: { code: "P1" },
        criterion: { code: "X" },
        branch: null,
        year: 2022,
        partial: false,
      },
      { of: "verdict", target: { code: "P1" }, before: "missed", after: "met" },
    ]);
  });

  test("of a branch is named with its branch", () => {
    const own = {
      of: { results: [...results({ 2021: "3", 2022: "2" }), ...results({ 2021: "5" }, "Y", "mot")] },
    };
    expect(changes({}, own)).toMatchObject([
      { of: "value", target: { code: "G1" }, branch: "mot", year: 2021 },
    ]);
  });

  test("that was cleared or entered has nothing on one side", () => {
    const value = (found: ReturnType<typeof changes>) => found.find(({ of }) => of === "value");
    const [cleared, entered] = [figures({ 2021: "3" }), figures({ 2021: "3", 2022: "3" })];
    expect(value(changes(entered, cleared))).toMatchObject({ after: { value: null } });
    expect(value(changes(cleared, entered))).toMatchObject({ before: { value: null } });
  });

  test("is the same however it is written", () => {
    expect(changes(figures({ 2021: "3" }), figures({ 2021: "3.0" }))).toEqual([]);
  });

  test("of a year that a version does not look at is none there", () => {
    const longer = changes({ at: { throughYear: 2021 } }, { at: { throughYear: 2022 } });
    expect(longer).toContainEqual(expect.objectContaining({ of: "value", year: 2022, before: null }));
    const shorter = changes({ at: { throughYear: 2022 } }, { at: { throughYear: 2021 } });
    expect(shorter).toContainEqual(expect.objectContaining({ of: "value", year: 2022, after: null }));
  });
});

describe("a target", () => {
  test("that is new, gone or worded otherwise is named", () => {
    const reworded = { ...admitted, text: "Kết nạp từ 3 đảng viên" };
    const [without, other] = [{ of: { targets: [checked] } }, { of: { targets: [reworded, checked] } }];
    const ofTargets = (found: ReturnType<typeof changes>) => found.filter(({ of }) => of === "target");
    expect(ofTargets(changes(without, {}))).toEqual([{ of: "target", target: admitted, became: "added" }]);
    expect(ofTargets(changes({}, without))).toEqual([{ of: "target", target: admitted, became: "removed" }]);
    expect(changes({}, other)).toEqual([{ of: "target", target: reworded, became: "reworded" }]);
  });

  test("that was concluded on shows both conclusions", () => {
    const conclusion = { target: "P1", verdict: "met" as const };
    expect(changes({}, { at: { conclusions: [conclusion] } })).toEqual([
      { of: "conclusion", target: admitted, before: null, after: conclusion },
    ]);
  });
});

describe("the whole", () => {
  test("names another basis, other unapproved years and other stated counts", () => {
    expect(changes({}, { basis: "concluded" })).toEqual([
      { of: "basis", before: "computed", after: "concluded" },
    ]);
    expect(changes({ own: { unapprovedYears: [2021] } }, {})).toEqual([
      { of: "unapproved years", before: [2021], after: [] },
    ]);
    const stated = { at: { statedCounts: { party: { met: 1 } } } };
    expect(changes({}, stated)).toEqual([{ of: "stated counts", group: "party" }]);
    expect(changes(stated, {})).toEqual([{ of: "stated counts", group: "party" }]);
  });

  test("does not differ in silence", () => {
    expect(changes({}, { at: { name: "Kiểm điểm giữa nhiệm kỳ" } })).toEqual([{ of: "other" }]);
  });
});

describe("a text of the narrative", () => {
  const remedy = { target: "P1", remedies: [{ text: "Bồi dưỡng quần chúng" }] };
  const lessons = { of: "narrative", target: null, group: null, part: "lessons" };
  test.each<[string, Partial<Narrative>, Partial<Narrative>, object[]]>([
    ["was written", {}, { lessons: "Một là…" }, [{ ...lessons, became: "written" }]],
    ["was rewritten", { lessons: "Một" }, { lessons: "Hai" }, [{ ...lessons, became: "rewritten" }]],
    [
      "was removed",
      { lessons: "Một" },
      { lessons: undefined } as object,
      [{ ...lessons, became: "removed" }],
    ],
    [
      "of a group was written",
      {},
      { groups: { party: { strengths: "Đoàn kết" } } },
      [{ of: "narrative", target: null, group: "party", part: "strengths", became: "written" }],
    ],
    [
      "of a target was written",
      {},
      { targets: [remedy] },
      [{ of: "narrative", target: "P1", group: null, part: "remedies", became: "written" }],
    ],
  ])("that %s is named", (_, before, after, expected) => {
    expect(changes(says(before), says(after))).toEqual(expected);
  });

  test("that stayed as it was is not named", () => {
    const both = { situation: "Năm qua…" };
    expect(changes(says(both), says({ ...both, lessons: "Một" }))).toEqual([
      { ...lessons, became: "written" },
    ]);
  });

  test("that says nothing is nothing new but to the letter", () => {
    expect(changes({}, says({ targets: [{ target: "P1", remedies: [] }] }))).toEqual([{ of: "other" }]);
  });
});

const reportsOf = (file: Parameters<typeof bytesOf>[0]): Report[] => {
  const read = readResolutionFile(bytesOf(file));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  const { organisation, term, branches, reviews } = read.resolution;
  return reviews.map((one) => ({
    ...{ organisation, term, branches, scorecard: buildScorecard(read.resolution, one) },
    ...{ narrative: blankNarrative, unapprovedYears: [] },
  }));
};

it.prop([anyFile], { numRuns: 30 })("a report says nothing otherwise than itself", (file) => {
  for (const one of reportsOf(file)) expect(compareVersions(one, one)).toEqual([]);
});

it.prop([fc.tuple(anyFile, anyFile)], { numRuns: 30 })(
  "reports that are not the same have a change",
  ([one, other]) => {
    for (const before of reportsOf(one))
      for (const after of reportsOf(other))
        expect(compareVersions(before, after).length > 0).toBe(!isSame(before, after));
  },
);
