import { describe, expect, test } from "vitest";
import { fitsField } from "#lib/domain/check-combination.ts";
import { nextCriterionCode, nextTargetCode } from "#lib/domain/next-code.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { targetFaults } from "#lib/domain/target-faults.ts";
import { criterion, share, target } from "#tests/domain/builders.ts";

const term = { firstYear: 2021, lastYear: 2025 };
const none = { targets: [], criteria: [] };
const found = (of: Target, taken: Parameters<typeof targetFaults>[2] = none) =>
  targetFaults(of, term, taken).map(({ path, code }) => [path.join("."), code]);

test("a target that a file may hold may be recorded", () =>
  expect(found(target([share("95"), criterion({ code: "Y", role: "condition" })]))).toEqual([]));

test("a target that is due when the term ends may begin in its last year", () =>
  expect(
    found(target([criterion({ horizon: "by year", thresholds: [{ from: 2025, value: "3" }] })])),
  ).toEqual([]));

describe("refused is", () => {
  test.each<[string, Target, unknown[]]>([
    ["a target without words", target([criterion()], { text: " \n" }), [["text", "no text"]]],
    ["a control character", target([criterion()], { text: "a\u0007" }), [["text", "character"]]],
    ["no criterion", target([]), [["criteria", "no criterion"]]],
    ["no headline", target([criterion({ role: "condition" })]), [["criteria", "no headline"]]],
    ["a code that an address needs", target([criterion()], { code: "new" }), [["code", "code"]]],
    ["a code with a space", target([criterion({ code: "P 1" })]), [["criteria.0.code", "code"]]],
    ["one code twice", target([criterion(), criterion()]), [["criteria.1.code", "code twice"]]],
    ["a criterion without a name", target([criterion({ text: "" })]), [["criteria.0.text", "no text"]]],
    [
      "a unit of too many signs",
      target([criterion({ unit: "a".repeat(20_001) })]),
      [["criteria.0.unit", "too long"]],
    ],
    [
      "a basis with a control character",
      target([criterion({ thresholds: [{ from: 2021, value: "3", basis: "\u0000" }] })]),
      [["criteria.0.thresholds.0.basis", "character"]],
    ],
    [
      "what a file may not combine",
      target([share("95", { horizon: "total" })]),
      [["criteria.0.horizon", "combination"]],
    ],
    [
      "a due year before the first threshold",
      target([criterion({ horizon: "by year", dueYear: 2022, thresholds: [{ from: 2023, value: "3" }] })]),
      [["criteria.0.dueYear", "due before start"]],
    ],
    [
      "a threshold from after the term",
      target([criterion({ thresholds: [{ from: 2026, value: "3" }] })]),
      [["criteria.0.thresholds.0.from", "from after term"]],
    ],
  ])("%s", (_, of, faults) => expect(found(of)).toEqual(faults));

  test("a code that another bears", () =>
    expect(found(target([criterion()]), { targets: ["T"], criteria: ["X"] })).toEqual([
      ["code", "code taken"],
      ["criteria.0.code", "code taken"],
    ]));
});

describe("a code that differs from another in its capitals alone", () => {
  const twins = target([criterion({ code: "Xa" }), criterion({ code: "xA", role: "condition" })], {
    code: "t",
  });

  test("is refused where it is new", () =>
    expect(found(twins, { targets: ["T"], criteria: ["XA"] })).toEqual([
      ["code", "code taken"],
      ["criteria.0.code", "code taken"],
      ["criteria.1.code", "code twice"],
    ]));

  test("is kept where a file brought it", () =>
    expect(found(twins, { targets: ["T"], criteria: ["XA"], own: ["t", "Xa", "xA"] })).toEqual([]));
});

test.each<[Partial<Criterion>, Parameters<typeof fitsField>[1], boolean]>([
  [{ horizon: "total" }, "horizon", true],
  [{ measure: "share", horizon: "total" }, "horizon", false],
  [{ measure: "rating", source: "branch ratings" }, "source", false],
  [{ measure: "share", of: "quota", headcount: "rounded up" }, "headcount", false],
])("%o: its %s fits: %s", (own, field, fits) => expect(fitsField(criterion(own), field)).toBe(fits));

test.each([
  ["party", [], "P1"],
  ["party", ["P1", "P9", "G12", "Px", "P"], "P10"],
  ["party", ["p3"], "P4"],
  ["government", ["P1"], "G1"],
] as const)("the next code of %s beside %j is %s", (group, taken, code) =>
  expect(nextTargetCode(group, taken)).toBe(code),
);

test("criteria are lettered after their target, then numbered", () => {
  expect(nextCriterionCode("P3", [])).toBe("P3a");
  expect(nextCriterionCode("P3", ["P3a", "P3c"])).toBe("P3b");
  expect(nextCriterionCode("P3", ["p3A"])).toBe("P3b");
  const all = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `P3${letter}`);
  expect(nextCriterionCode("P3", all)).toBe("P3.27");
  expect(nextCriterionCode("P3", [...all, "P3.27"])).toBe("P3.28");
});
