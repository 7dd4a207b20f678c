import { describe, expect, test } from "vitest";
import type { Criterion, Reached, Target } from "#lib/domain/resolution.ts";
import { changeFaults, isInUse, isSame } from "#lib/domain/target-change.ts";
import { criterion, reached, share, target } from "#tests/domain/builders.ts";

const reason = "Theo nghị quyết điều chỉnh";
const basis = "Nghị quyết số 12-NQ/ĐU ngày 01/02/2023";
const use = (figures: Record<string, string[]>, written = Object.keys(figures)) => ({
  figures: new Map<string, Reached[]>(
    Object.entries(figures).map(([code, shorts]) => [code, shorts.map(reached)]),
  ),
  written: new Set(written),
});
const faults = (before: Target, after: Target, of = use({ X: ["64/65"] }), grounds = { reason, basis }) =>
  changeFaults(before, after, of, grounds).map(({ path, code }) => [path.join("."), code]);

const before = target([share("95", { unit: "đảng viên" })]);
const withCriterion = (own: Partial<Criterion>) => target([share("95", { unit: "đảng viên", ...own })]);
const from2023 = { from: 2023, value: "98", basis: "Nghị quyết số 5 ngày 01/02/2023" };

describe("with figures, allowed is", () => {
  test.each<[string, Target]>([
    ["nothing changed", before],
    ["other words", target(before.criteria, { text: "Chỉ tiêu, viết lại" })],
    ["another name", withCriterion({ text: "Đảng viên hoàn thành tốt" })],
    ["heads counted, where they are whole", withCriterion({ headcount: "rounded down" })],
    [
      "more asked for from a year on, with its basis",
      withCriterion({ thresholds: [{ from: 2021, value: "95" }, from2023] }),
    ],
    [
      "the basis of a threshold put right",
      withCriterion({ thresholds: [{ from: 2021, value: "95", basis: "NQ" }] }),
    ],
    ["a further criterion", target([...before.criteria, criterion({ code: "Y" })])],
  ])("%s", (_, after) => expect(faults(before, after)).toEqual([]));
});

test("a share that does not say of what is one of a population", () => {
  const { of: _, ...bare } = share("95", { unit: "đảng viên" });
  expect(isSame(target([bare]), before)).toBe(true);
  expect(faults(target([bare]), withCriterion({ text: "Tên khác" }))).toEqual([]);
  expect(faults(before, target([{ ...bare, text: "Tên khác" }]))).toEqual([]);
});

describe("no document is asked for", () => {
  const two = target([...before.criteria, criterion({ code: "Y", aim: "at least" })]);
  test.each<[string, Target, Target]>([
    ["other words", before, target(before.criteria, { text: "Chỉ tiêu, viết lại" })],
    ["another name", before, withCriterion({ text: "Đảng viên hoàn thành tốt" })],
    ["criteria in another order", two, { ...two, criteria: two.criteria.toReversed() }],
  ])("by %s", (_, from, to) => expect(faults(from, to, undefined, { reason, basis: "" })).toEqual([]));

  test("by another aim of what nothing rests on", () =>
    expect(faults(before, withCriterion({ aim: "at most" }), use({}), { reason: "", basis: "" })).toEqual(
      [],
    ));

  test("and no reason by nothing changed", () =>
    expect(faults(before, { ...before }, undefined, { reason: "", basis: "" })).toEqual([]));
});

test("one criterion of two judged otherwise asks for a document", () => {
  const [first, second] = [before.criteria[0] ?? criterion(), criterion({ code: "Y", aim: "at least" })];
  const after = target([first, { ...second, aim: "more than" }]);
  expect(faults(target([first, second]), after, undefined, { reason, basis: "" })).toEqual([
    ["basis", "document needed"],
  ]);
});

test("a fault names what it is about", () => {
  const params = (from: Target, after: Target, of = use({ X: ["64/65"] })) =>
    changeFaults(from, after, of, { reason, basis }).map((fault) => fault.params);
  const two = target([...before.criteria, criterion({ code: "Y" })]);
  const from2020 = { from: 2020, value: "95", basis };
  expect(params(two, before, use({ Y: ["3"] }))).toEqual([{ value: "Y" }]);
  expect(params(before, withCriterion({ thresholds: [from2023] }))).toEqual([{ year: "2021" }]);
  expect(params(before, withCriterion({ thresholds: [{ from: 2021, value: "90" }] }))).toEqual([
    { year: "2021" },
  ]);
  expect(params(before, withCriterion({ thresholds: [from2020, { from: 2021, value: "95" }] }))).toEqual([
    { first: "2021" },
  ]);
});

test("a criterion put before the others is none of them", () => {
  const added = criterion({ code: "Y", measure: "quantity" });
  expect(faults(before, target([added, ...before.criteria]), use({ X: ["64/65"], Y: [] }))).toEqual([]);
});

describe("with figures, refused is", () => {
  test.each<[string, Target, unknown[]]>([
    [
      "another measure",
      withCriterion({ measure: "quantity", of: undefined }),
      ["criteria.0.measure", "criteria.0.of"],
    ],
    ["a quota for a population", withCriterion({ of: "quota" }), ["criteria.0.of"]],
    [
      "ratings for what is entered",
      withCriterion({ source: "member ratings", level: "good" }),
      ["criteria.0.source", "criteria.0.level"],
    ],
    ["branches for the whole", withCriterion({ subject: "each branch" }), ["criteria.0.subject"]],
  ])("%s", (_, after, paths) => expect(faults(before, after)).toEqual(paths.map((path) => [path, "fixed"])));

  test.each<[string, Criterion["thresholds"], string, string]>([
    [
      "another value for years that were judged",
      [{ from: 2021, value: "90" }],
      "thresholds.0.value",
      "threshold changed",
    ],
    [
      "another upper bound",
      [{ from: 2021, value: "95", upper: "97" }],
      "thresholds.0.value",
      "threshold changed",
    ],
    ["a threshold taken back", [from2023], "thresholds", "threshold removed"],
    [
      "a threshold for the years before",
      [
        { ...from2023, from: 2020 },
        { from: 2021, value: "95" },
      ],
      "thresholds.0.from",
      "threshold before",
    ],
    [
      "an adjustment without a basis",
      [
        { from: 2021, value: "95" },
        { from: 2023, value: "98" },
      ],
      "thresholds.1.basis",
      "basis needed",
    ],
  ])("%s", (_, thresholds, path, code) =>
    expect(faults(before, withCriterion({ thresholds }))).toEqual([[`criteria.0.${path}`, code]]),
  );

  test("what figures entered could not be", () => {
    const halves = use({ X: ["64/65", "1.5/3"] });
    expect(faults(before, withCriterion({ headcount: "rounded up" }), halves)).toEqual([
      ["criteria.0", "stored figure"],
    ]);
  });

  test("any change without a reason", () =>
    expect(faults(before, withCriterion({ text: "khác" }), undefined, { reason: " . ", basis })).toEqual([
      ["reason", "reason needed"],
    ]));

  test.each<[string, Target]>([
    ["another aim", withCriterion({ aim: "at most" })],
    ["another horizon", withCriterion({ horizon: "total" })],
    ["heads counted otherwise", withCriterion({ headcount: "rounded down" })],
    ["nothing but met or missed", target(before.criteria, { exceedable: false })],
    ["a further criterion", target([...before.criteria, criterion({ code: "Y" })])],
    ["a criterion in the place of one", target([criterion({ code: "Y" })])],
  ])("%s without the document it rests on", (_, after) =>
    expect(faults(before, after, undefined, { reason, basis: "" })).toContainEqual([
      "basis",
      "document needed",
    ]),
  );

  test("grounds that could not be kept", () =>
    expect(
      faults(before, target(before.criteria, { text: "khác" }), undefined, {
        reason: "a\0b",
        basis: "ă".repeat(20_001),
      }),
    ).toEqual([
      ["reason", "character"],
      ["basis", "too long"],
    ]));

  test("the basis of an adjustment taken away", () => {
    const adjusted = withCriterion({ thresholds: [{ from: 2021, value: "95" }, from2023] });
    const { basis: _, ...baseless } = from2023;
    const without = withCriterion({ thresholds: [{ from: 2021, value: "95" }, baseless] });
    expect(faults(adjusted, without)).toEqual([["criteria.0.thresholds.1.basis", "basis needed"]]);
  });

  test("a criterion that has figures, or has had some, taken out", () => {
    const two = target([...before.criteria, criterion({ code: "Y" })]);
    expect(faults(two, before, use({ Y: ["3"] }))).toEqual([["criteria", "removed"]]);
    expect(faults(two, before, use({}, ["Y"]))).toEqual([["criteria", "removed"]]);
    expect(faults(two, before)).toEqual([]);
  });
});

test("what nothing rests on may become anything", () => {
  expect(isInUse(use({}))).toBe(false);
  expect(faults(before, target([criterion()]), use({}), { reason: "", basis: "" })).toEqual([]);
});

test("a criterion concluded on without figures is held too", () =>
  expect(faults(before, withCriterion({ level: "good" }), use({ X: [] }))).toEqual([
    ["criteria.0.level", "fixed"],
  ]));

test("the order of fields does not make two targets differ", () => {
  const { code, ...rest } = before;
  expect(isSame(before, { ...rest, code })).toBe(true);
  expect(isSame(before, { ...before, exceedable: false })).toBe(false);
});
