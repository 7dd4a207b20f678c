import { describe, expect, it } from "vitest";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { bytesOf, quantity, share, smallFile, target } from "#tests/resolution-file/small-file.ts";

type Json = Record<string, unknown>;

function faultsOf(file: unknown): string[] {
  const read = readResolutionFile(bytesOf(file));
  return "faults" in read ? read.faults.map(({ path, code }) => `${path}: ${code}`) : [];
}

const withCriterion = (criterion: Json, own: Json = {}) =>
  smallFile({ targets: [target("A", criterion)], ...own });
const withResult = (...results: Json[]) => smallFile({ results });
const growth = (own: Json = {}) => share({ measure: "growth", against: "previous year", ...own });
const grade = (own: Json = {}) =>
  share({ measure: "rating", thresholds: [{ from: 2021, value: "good" }], ...own });
const yesNo = (own: Json = {}) => share({ measure: "yes-no", thresholds: [], ...own });
const at = (value: unknown, own: Json = {}) => ({ thresholds: [{ from: 2021, value, ...own }] });

it("takes the small file as it is", () => {
  expect(faultsOf(smallFile())).toEqual([]);
});

describe("a file, field by field", () => {
  it.each<[string, unknown, string[]]>([
    ["no object", [], [": wrong type"]],
    ["nothing", null, [": wrong type"]],
    [
      "an empty object",
      {},
      ["format: missing", "organisation: missing", "term: missing", "targets: missing"],
    ],
    ["another format", smallFile({ format: "resolution/2" }), ["format: unknown word"]],
    ["an unknown field", smallFile({ extra: 1 }), ["extra: unknown field"]],
    [
      "unknown fields everywhere",
      smallFile({
        organisation: { code: "a", name: "A", x: 1 },
        settings: { x: 1 },
        reviews: [{ code: "r", throughYear: 2022, x: 1, statedCounts: { party: { vượt: 1 }, all: {} } }],
      }),
      [
        "organisation.x: unknown field",
        "settings.x: unknown field",
        'reviews[0].statedCounts.party["vượt"]: unknown field',
        "reviews[0].statedCounts.all: unknown field",
        "reviews[0].x: unknown field",
      ],
    ],
    [
      "notes of what is not sure",
      smallFile({
        targets: [
          {
            ...target("A", share()),
            unsure: [
              { criterion: "A1", field: "horizon", note: "every year assumed", said: "" },
              { criterion: "B1", field: "horizon", note: "every year assumed" },
              { criterion: "A1", field: "code", note: "không rõ", said: 5, why: "" },
              { field: "horizon", note: "title" },
            ],
          },
          target("B", quantity()),
        ],
      }),
      [
        "targets[0].unsure[2].field: unknown word",
        "targets[0].unsure[2].note: unknown word",
        "targets[0].unsure[2].said: wrong type",
        "targets[0].unsure[2].why: unknown field",
        "targets[0].unsure[3].criterion: missing",
        "targets[0].unsure[1].criterion: unknown reference",
      ],
    ],
    [
      "no list of what is not sure",
      smallFile({ targets: [{ ...target("A", share()), unsure: {} }] }),
      ["targets[0].unsure: wrong type"],
    ],
    ["null for a list", smallFile({ results: null }), ["results: wrong type"]],
    ["null for a year", withResult({ criterion: "A1", year: null }), ["results[0].year: year"]],
    ["a year in quotes", withResult({ criterion: "A1", year: "2021" }), ["results[0].year: year"]],
    [
      "a year with a fraction",
      smallFile({ term: { firstYear: 2021.5, lastYear: 2025 } }),
      ["term.firstYear: year"],
    ],
    [
      "a code with a space",
      smallFile({ organisation: { code: "a b", name: "A" } }),
      ["organisation.code: code"],
    ],
    [
      "a code of 41 letters",
      smallFile({ term: { code: "a".repeat(41), firstYear: 2021, lastYear: 2025 } }),
      ["term.code: code"],
    ],
    [
      "a number for a text",
      smallFile({ organisation: { code: "a", name: 5 } }),
      ["organisation.name: wrong type"],
    ],
    [
      "another word for a group",
      smallFile({ targets: [{ ...target("A", share()), group: "đảng" }] }),
      ["targets[0].group: unknown word"],
    ],
    [
      "a text for a boolean",
      smallFile({ targets: [{ ...target("A", share()), exceedable: "yes" }] }),
      ["targets[0].exceedable: wrong type"],
    ],
    [
      "a day that is none",
      smallFile({ reviews: [{ code: "r", throughYear: 2022, heldOn: "2023-02-29" }] }),
      ["reviews[0].heldOn: day"],
    ],
    [
      "a day of the year 0000",
      smallFile({ reviews: [{ code: "r", throughYear: 2022, heldOn: "0000-01-01" }] }),
      ["reviews[0].heldOn: day"],
    ],
    [
      "a day in Vietnamese order",
      smallFile({ reviews: [{ code: "r", throughYear: 2022, heldOn: "24/04/2023" }] }),
      ["reviews[0].heldOn: day"],
    ],
    [
      "a negative count",
      smallFile({ baseFigures: [{ year: 2021, members: -1 }] }),
      ["baseFigures[0].members: count"],
    ],
    [
      "half a member",
      smallFile({ memberRatings: [{ branch: "mot", year: 2021, good: 1.5 }] }),
      ["memberRatings[0].good: count"],
    ],
    [
      "a rating left out",
      smallFile({ organisationRatings: [{ year: 2021 }] }),
      ["organisationRatings[0].rating: missing"],
    ],
    [
      "settings of the wrong kind",
      smallFile({
        settings: { newHeadcount: "half", newCountOnTrackAsMet: 1, documents: { recipients: "x", y: 1 } },
      }),
      [
        "settings.newHeadcount: unknown word",
        "settings.newCountOnTrackAsMet: wrong type",
        "settings.documents.recipients: wrong type",
        "settings.documents.y: unknown field",
      ],
    ],
    ["a cap above 100", smallFile({ settings: { excellentCap: "100.5" } }), ["settings.excellentCap: cap"]],
    ["a cap below 0", smallFile({ settings: { excellentCap: -1 } }), ["settings.excellentCap: cap"]],
    [
      "a term that ends before it begins",
      smallFile({ term: { firstYear: 2025, lastYear: 2021 } }),
      ["term.lastYear: last before first"],
    ],
    [
      "a term of 21 years",
      smallFile({ term: { firstYear: 2021, lastYear: 2041 } }),
      ["term.lastYear: term too long"],
    ],
    [
      "a branch that ends before it begins",
      smallFile({ branches: [{ code: "mot", name: "Một", fromYear: 2022, toYear: 2021 }] }),
      ["branches[0].toYear: to before from"],
    ],
  ])("refuses %s", (_, file, faults) => {
    expect(faultsOf(file)).toEqual(faults);
  });

  it.each([
    "1e5",
    "1,5",
    "+5",
    "",
    " 5",
    "5.",
    ".5",
    "0x1",
    "1234567890123456",
    "0.1234567890",
    "∞",
    0.5,
    1e15,
    {},
    [],
  ])("refuses %j as a number", (value) => {
    const [fault] = faultsOf(withResult({ criterion: "B1", year: 2021, value }));
    expect(fault).toMatch(/^results\[0\]\.value: (decimal|value)$/);
  });

  it.each(["5", "-5", "05", "1.50", "123456789012345.123456789", 5, -5, 0])(
    "takes %j as a number",
    (value) => {
      expect(faultsOf(withResult({ criterion: "B1", year: 2021, value }))).toEqual([]);
    },
  );
});

describe("which fields of a criterion go together", () => {
  it.each<[string, Json, string]>([
    [
      "quantity from branch ratings",
      quantity({ source: "branch ratings", level: "good" }),
      "source: combination",
    ],
    ["rating from member ratings", grade({ source: "member ratings", level: "good" }), "source: combination"],
    ["share from the organisation's rating", share({ source: "organisation rating" }), "source: combination"],
    [
      "each branch by branch ratings",
      share({ subject: "each branch", source: "branch ratings", level: "good" }),
      "subject: combination",
    ],
    ["growth of each branch", growth({ subject: "each branch" }), "subject: combination"],
    ["a rating of each branch", grade({ subject: "each branch" }), "subject: combination"],
    ["a total of shares", share({ horizon: "total" }), "horizon: combination"],
    ["a total of yes-no", yesNo({ horizon: "total" }), "horizon: combination"],
    ["an average of ratings", grade({ horizon: "average" }), "horizon: combination"],
    [
      "an average growth against a baseline",
      growth({ against: "baseline", baseline: { year: 2020, value: "5" }, horizon: "average" }),
      "horizon: combination",
    ],
    ["a rating of at most", grade({ aim: "at most" }), "aim: combination"],
    ["yes-no exactly", yesNo({ aim: "exactly" }), "aim: combination"],
    ["a quota of a quantity", quantity({ of: "quota" }), "of: combination"],
    [
      "a quota of branches",
      share({ of: "quota", source: "branch ratings", level: "good" }),
      "of: combination",
    ],
    ["a base of a quantity", quantity({ base: "staff" }), "base: combination"],
    [
      "a base of member ratings",
      share({ base: "members", source: "member ratings", level: "good" }),
      "base: combination",
    ],
    ["an award of a quantity", quantity({ award: "advanced worker" }), "award: combination"],
    ["heads of a quantity", quantity({ headcount: "rounded up" }), "headcount: combination"],
    ["heads of a quota", share({ of: "quota", headcount: "rounded up" }), "headcount: combination"],
    ["heads of at most", share({ aim: "at most", headcount: "rounded down" }), "headcount: combination"],
    [
      "heads of an average",
      share({ horizon: "average", headcount: "rounded down" }),
      "headcount: combination",
    ],
    ["against without growth", share({ against: "baseline" }), "against: combination"],
    ["growth against nothing", growth({ against: undefined }), "against: needed"],
    ["growth without its baseline", growth({ against: "baseline" }), "baseline: needed"],
    ["branch ratings without a level", share({ source: "branch ratings" }), "level: needed"],
    ["a level of entered figures", share({ level: "good" }), "level: combination"],
    [
      "between without the better side",
      share({ aim: "between", ...at("5", { upper: "9" }) }),
      "better: needed",
    ],
    ["a better side without between", share({ better: "higher" }), "better: combination"],
    [
      "between without an upper bound",
      share({ aim: "between", better: "higher" }),
      "thresholds[0].upper: needed",
    ],
    ["an upper bound without between", share(at("5", { upper: "9" })), "thresholds[0].upper: combination"],
    [
      "an upper bound below the lower",
      share({ aim: "between", better: "higher", ...at("9", { upper: "8.9" }) }),
      "thresholds[0].upper: upper below value",
    ],
    ["a due year of every year", share({ dueYear: 2023 }), "dueYear: combination"],
    [
      "a due year outside the term",
      share({ horizon: "by year", dueYear: 2026 }),
      "dueYear: outside the term",
    ],
    ["a baseline of yes-no", yesNo({ baseline: { year: 2020, value: "5" } }), "baseline: combination"],
    [
      "a baseline in the first year",
      share({ baseline: { year: 2021, value: "5" } }),
      "baseline.year: baseline too late",
    ],
    [
      "a baseline share above 100",
      share({ baseline: { year: 2020, value: "101" } }),
      "baseline.value: above 100 percent",
    ],
    [
      "a baseline share below 0",
      share({ of: "quota", baseline: { year: 2020, value: "-1" } }),
      "baseline.value: negative",
    ],
    [
      "a baseline of growth that is 0",
      growth({ against: "baseline", baseline: { year: 2020, value: "0" } }),
      "baseline.value: baseline not positive",
    ],
    [
      "a negative baseline of a total",
      quantity({ horizon: "total", baseline: { year: 2020, value: "-1" } }),
      "baseline.value: negative",
    ],
    ["growth of -100 %", growth(at("-100")), "thresholds[0].value: growth too low"],
    ["no threshold", share({ thresholds: [] }), "thresholds: no threshold"],
    ["thresholds left out", share({ thresholds: undefined }), "thresholds: no threshold"],
    ["a grade as the threshold of a share", share(at("good")), "thresholds[0].value: threshold"],
    ["a number as the threshold of a rating", grade(at("1")), "thresholds[0].value: threshold"],
    ["true as the threshold of a quantity", quantity(at(true)), "thresholds[0].value: threshold"],
    ["a number as the threshold of yes-no", yesNo(at("1")), "thresholds[0].value: threshold"],
    ["no as the threshold of yes-no", yesNo(at(false)), "thresholds[0].value: value"],
    [
      "two thresholds of one year",
      share({
        thresholds: [
          { from: 2021, value: "5" },
          { from: 2021, value: "6" },
        ],
      }),
      "thresholds[1].from: from twice",
    ],
    [
      "a threshold after the term",
      share({ thresholds: [{ from: 2026, value: "5" }] }),
      "thresholds[0].from: from after term",
    ],
  ])("refuses %s", (_, criterion, fault) => {
    expect(faultsOf(withCriterion(criterion))).toEqual([`targets[0].criteria[0].${fault}`]);
  });

  it.each<[string, Json]>([
    ["average growth against the year before", growth({ horizon: "average" })],
    [
      "growth against a baseline by a year",
      growth({ against: "baseline", baseline: { year: 2020, value: "5" }, horizon: "by year" }),
    ],
    ["heads of member ratings", share({ source: "member ratings", level: "good", headcount: "rounded up" })],
    ["a total of each branch", quantity({ subject: "each branch", horizon: "total", aim: "at most" })],
    ["yes-no of each branch by a year", yesNo({ subject: "each branch", horizon: "by year", dueYear: 2023 })],
    ["yes-no with its threshold", yesNo(at(true))],
    [
      "a baseline between the term's and the criterion's first year",
      share({ baseline: { year: 2022, value: "5" }, thresholds: [{ from: 2023, value: "6" }] }),
    ],
    ["a negative quantity", quantity({ baseline: { year: 2020, value: "-5" } })],
  ])("takes %s", (_, criterion) => {
    expect(faultsOf(withCriterion(criterion))).toEqual([]);
  });

  it("names the two fields", () => {
    const read = readResolutionFile(bytesOf(withCriterion(share({ horizon: "total" }))));
    expect(read).toMatchObject({
      faults: [{ params: { field: "horizon", value: "total", other: "measure", otherValue: "share" } }],
    });
  });
});

describe("what the parts of a file say about each other", () => {
  const rated = (branch: string, year: number) => ({ branch, year, rating: "good" });
  it.each<[string, unknown, string[]]>([
    [
      "a target without criteria",
      smallFile({ targets: [target("A")] }),
      ["targets[0].criteria: no criterion"],
    ],
    [
      "a target without a headline",
      withCriterion(share({ role: "condition" })),
      ["targets[0].criteria: no headline"],
    ],
    [
      "codes given twice",
      smallFile({
        branches: [
          { code: "mot", name: "Một", fromYear: 2021 },
          { code: "mot", name: "Một", fromYear: 2021 },
        ],
        targets: [target("A", share()), target("A", share())],
        reviews: [
          { code: "r", throughYear: 2021 },
          { code: "r", throughYear: 2022 },
        ],
      }),
      [
        "branches[1].code: code twice",
        "targets[1].code: code twice",
        "targets[1].criteria[0].code: code twice",
        "reviews[1].code: code twice",
      ],
    ],
    [
      "references to nothing",
      smallFile({
        results: [
          { criterion: "X", year: 2021 },
          { criterion: "B2", year: 2021, branch: "x", value: "1" },
        ],
        branchRatings: [rated("x", 2021)],
        memberRatings: [{ branch: "x", year: 2021 }],
        reviews: [
          {
            code: "r",
            throughYear: 2021,
            partialYear: 2022,
            partialResults: [{ criterion: "X" }],
            conclusions: [{ target: "X", verdict: "met" }],
          },
        ],
      }),
      [
        "results[0].criterion: unknown reference",
        "results[1].branch: unknown reference",
        "branchRatings[0].branch: unknown reference",
        "memberRatings[0].branch: unknown reference",
        "reviews[0].partialResults[0].criterion: unknown reference",
        "reviews[0].conclusions[0].target: unknown reference",
      ],
    ],
    [
      "two entries for one cell",
      smallFile({
        results: [
          { criterion: "B1", year: 2021, value: "1" },
          { criterion: "B1", year: 2021, notApplicable: "chưa có" },
          { criterion: "B2", year: 2021, branch: "mot", value: "1" },
          { criterion: "B2", year: 2021, branch: "mot", value: "1" },
        ],
        baseFigures: [{ year: 2021 }, { year: 2021 }],
        organisationRatings: [
          { year: 2021, rating: "good" },
          { year: 2021, rating: null },
        ],
        branchRatings: [rated("mot", 2021), rated("mot", 2021)],
        memberRatings: [
          { branch: "mot", year: 2021 },
          { branch: "mot", year: 2021 },
        ],
        reviews: [
          {
            code: "r",
            throughYear: 2021,
            partialYear: 2022,
            partialResults: [
              { criterion: "B1", value: "1" },
              { criterion: "B1", value: "2" },
            ],
            conclusions: [
              { target: "A", verdict: "met" },
              { target: "A", verdict: "met" },
            ],
          },
        ],
      }),
      [
        "results[1]: cell twice",
        "results[3]: cell twice",
        "baseFigures[1]: cell twice",
        "organisationRatings[1]: cell twice",
        "branchRatings[1]: cell twice",
        "memberRatings[1]: cell twice",
        "reviews[0].partialResults[1]: cell twice",
        "reviews[0].conclusions[1]: cell twice",
      ],
    ],
    [
      "a narrative",
      smallFile({
        reviews: [
          {
            code: "r",
            throughYear: 2022,
            narrative: {
              situation: 1,
              sentOn: "2023-02-30",
              groups: { party: { achievements: "a" } },
              targets: [
                { target: "A", remedies: [{ person: "a" }] },
                { target: "A" },
                { target: "X" },
                { shortcomings: "a" },
              ],
            },
          },
          { code: "s", throughYear: 2022, narrative: null },
        ],
      }),
      [
        "reviews[0].narrative.situation: wrong type",
        "reviews[0].narrative.groups.party.achievements: unknown field",
        "reviews[0].narrative.sentOn: day",
        "reviews[0].narrative.targets[0].remedies[0].text: missing",
        "reviews[0].narrative.targets[3].target: missing",
        "reviews[1].narrative: wrong type",
        "reviews[0].narrative.targets[2].target: unknown reference",
        "reviews[0].narrative.targets[1]: cell twice",
      ],
    ],
    [
      "years outside the term",
      smallFile({
        results: [{ criterion: "B1", year: 2020, value: "1" }],
        baseFigures: [{ year: 2026 }],
        organisationRatings: [{ year: 2026, rating: "good" }],
        branchRatings: [rated("mot", 2026)],
        memberRatings: [{ branch: "mot", year: 2026 }],
        reviews: [
          { code: "r", throughYear: 2026 },
          { code: "s", throughYear: 2025, partialYear: 2026 },
        ],
      }),
      [
        "baseFigures[0].year: outside the term",
        "organisationRatings[0].year: outside the term",
        "results[0].year: outside the term",
        "branchRatings[0].year: outside the term",
        "memberRatings[0].year: outside the term",
        "reviews[0].throughYear: outside the term",
        "reviews[1].partialYear: outside the term",
      ],
    ],
    [
      "a branch in years in which it is not active",
      smallFile({
        results: [
          { criterion: "B2", year: 2021, branch: "hai", value: "1" },
          { criterion: "B2", year: 2024, branch: "hai", notApplicable: "đã giải thể" },
        ],
        branchRatings: [rated("hai", 2021), rated("hai", 2022)],
        memberRatings: [{ branch: "hai", year: 2024 }],
        reviews: [
          {
            code: "r",
            throughYear: 2023,
            partialYear: 2024,
            partialResults: [{ criterion: "B2", branch: "hai", value: "1" }],
          },
        ],
      }),
      [
        "results[0].branch: branch not active",
        "results[1].branch: branch not active",
        "branchRatings[0].branch: branch not active",
        "memberRatings[0].branch: branch not active",
        "reviews[0].partialResults[0].branch: branch not active",
      ],
    ],
    [
      "a partial year other than the next",
      smallFile({ reviews: [{ code: "r", throughYear: 2022, partialYear: 2024 }] }),
      ["reviews[0].partialYear: not the next year"],
    ],
    [
      "partial results without a partial year",
      smallFile({
        reviews: [{ code: "r", throughYear: 2022, partialResults: [{ criterion: "B1", value: "1" }] }],
      }),
      ["reviews[0].partialYear: partial year missing"],
    ],
    [
      "a partial result that does not apply",
      smallFile({
        reviews: [
          {
            code: "r",
            throughYear: 2022,
            partialYear: 2023,
            partialResults: [{ criterion: "B1", notApplicable: "chưa có" }],
          },
        ],
      }),
      ["reviews[0].partialResults[0].notApplicable: not applicable in part"],
    ],
  ])("refuses %s", (_, file, faults) => {
    expect(faultsOf(file)).toEqual(faults);
  });
});

describe("what a result says", () => {
  it.each<[string, Json, string]>([
    [
      "a branch for the organisation's criterion",
      { criterion: "B1", branch: "mot", value: "1" },
      "branch: branch given",
    ],
    ["no branch where each has its own", { criterion: "B2", value: "1" }, "branch: branch missing"],
    ["a result of a derived criterion", { criterion: "C1", percent: "80" }, "criterion: derived"],
    ["a value for a share", { criterion: "A1", value: "80" }, "value: not of this measure"],
    ["a percentage for a quantity", { criterion: "B1", percent: "80" }, "percent: not of this measure"],
    ["a grade for a quantity", { criterion: "B1", value: "good" }, "value: not of this measure"],
    ["yes for a quantity", { criterion: "B1", value: true }, "value: not of this measure"],
    ["a numerator alone", { criterion: "A1", numerator: 5 }, "denominator: missing"],
    ["a denominator alone", { criterion: "A1", denominator: 5 }, "numerator: missing"],
    [
      "heads and a percentage",
      { criterion: "A1", numerator: 5, denominator: 5, percent: 100 },
      "percent: several values",
    ],
    ["a value and a percentage", { criterion: "B1", value: "5", percent: 100 }, "value: several values"],
    [
      "a value beside not applicable",
      { criterion: "B1", value: "5", notApplicable: "x" },
      "notApplicable: beside not applicable",
    ],
    ["an empty reason", { criterion: "B1", notApplicable: " " }, "notApplicable: empty reason"],
    [
      "more than all of a population",
      { criterion: "A1", numerator: 6, denominator: 5 },
      "numerator: numerator above denominator",
    ],
    [
      "more than 100 % of a population",
      { criterion: "A1", percent: "100.000000001" },
      "percent: above 100 percent",
    ],
    ["a negative numerator", { criterion: "A1", numerator: -1, denominator: 5 }, "numerator: negative"],
    ["a negative percentage", { criterion: "A1", percent: "-1" }, "percent: negative"],
    [
      "a zero denominator",
      { criterion: "A1", numerator: 0, denominator: 0 },
      "denominator: zero denominator",
    ],
  ])("refuses %s", (_, result, fault) => {
    expect(faultsOf(withResult({ year: 2022, ...result }))).toEqual([`results[0].${fault}`]);
  });

  it("asks for whole heads where heads are counted", () => {
    const results = [{ criterion: "A1", year: 2022, numerator: "5.5", denominator: 6 }];
    expect(faultsOf(withCriterion(share(), { results }))).toEqual([]);
    expect(faultsOf(withCriterion(share({ headcount: "rounded up" }), { results }))).toEqual([
      "results[0].numerator: not whole",
    ]);
  });

  it("takes a negative quantity unless its sum or its smallness is judged", () => {
    const results = [{ criterion: "B1", year: 2022, value: "-1" }];
    const refused = ["results[0].value: negative"];
    expect(faultsOf(withCriterion(quantity(), { results }))).toEqual([]);
    expect(faultsOf(withCriterion(quantity({ horizon: "total" }), { results }))).toEqual(refused);
    expect(faultsOf(withCriterion(quantity({ aim: "at most", ...at("0") }), { results }))).toEqual(refused);
    expect(faultsOf(withCriterion(quantity({ aim: "at most", ...at("1") }), { results }))).toEqual([]);
  });

  it("takes an entry that says nothing, or null, as not entered", () => {
    const read = readResolutionFile(
      bytesOf(withResult({ criterion: "A1", year: 2021 }, { criterion: "A1", year: 2022, value: null })),
    );
    expect(read).toMatchObject({ resolution: { results: [{ value: null }, { value: null }] } });
  });
});

it("lists what is wrong in every part, though some parts cannot be read", () => {
  const file = smallFile({
    targets: [
      target("A", share({ measure: "percentage" }), share({ code: "A2", horizon: "total" })),
      { ...target("B", quantity()), extra: 1 },
    ],
    results: [
      { criterion: "A1", year: 2021, numerator: 6, denominator: 5 },
      { criterion: "B1", year: 1999, value: "1e5" },
      { criterion: "B1", year: 2021, value: "x", note: 5 },
      { criterion: "Z", year: 2021, value: "1" },
    ],
  });
  expect(faultsOf(file).sort()).toEqual([
    "results[1].value: decimal",
    "results[1].year: outside the term",
    "results[2].note: wrong type",
    "results[2].value: decimal",
    "results[3].criterion: unknown reference",
    "targets[0].criteria[0].measure: unknown word",
    "targets[0].criteria[1].horizon: combination",
    "targets[1].extra: unknown field",
  ]);
});
