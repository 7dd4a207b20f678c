import { it } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { deedValue, type RowDeed, readDeed, withDeed } from "#lib/forms/row-deed.ts";
import {
  blankCriterion,
  fieldsOfTarget,
  mostCriteria,
  mostThresholds,
  readTypedTarget,
  type TypedTarget,
} from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";
import { fittingWords, isAsked, settleCriterion } from "#lib/reading/fitting-words.ts";
import { typeTarget } from "#lib/reading/type-target.ts";
import { readTarget } from "#lib/reading/typed-target.ts";
import { criterion, share, target } from "#tests/domain/builders.ts";
import { anyResolution } from "#tests/resolution-file/any-resolution.ts";

/** Texts as a form keeps them: without blanks around them, absent where they are blank. */
function tidy(of: Target): Target {
  const trim = <T extends object>(fields: T, kept: string[]): T =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
        .filter(([name, value]) => value !== "" || kept.includes(String(name))),
    ) as T;
  return {
    ...trim(of, ["text"]),
    criteria: of.criteria.map((each) => ({
      ...trim(each, ["text"]),
      thresholds: each.thresholds.map((threshold) => trim(threshold, [])),
    })),
  };
}

it.prop([anyResolution])(
  "what the form shows of a target reads as the target, whatever it says",
  ({ targets }) => {
    for (const each of targets) {
      const sent = readTypedTarget(fieldsOfTarget(typeTarget(each, true)));
      const again = readTarget(sent);
      expect(again.faults).toEqual({});
      expect(withoutUselessUnits(again.target)).toEqual(withoutUselessUnits(tidy(each)));
    }
  },
);

/** A unit names what is counted; the form asks for none where nothing is. */
const withoutUselessUnits = (of: Target): Target => ({
  ...of,
  criteria: of.criteria.map(({ unit, ...each }) =>
    unit === undefined || each.measure === "yes-no" || each.measure === "rating" ? each : { ...each, unit },
  ),
});

const typed = (own: Partial<Criterion>[] = [{}]): TypedTarget =>
  typeTarget(target(own.map((each, index) => share("95", { code: `X${index}`, ...each }))), false);
const type = (from: TypedTarget, fields: Record<string, string>): TypedTarget =>
  readTypedTarget({ ...fieldsOfTarget(from), ...fields });

test("a share of ratings is one of a population, which the form does not ask", () => {
  const rated = { source: "member ratings", level: "good", of: "population" } as const;
  const { "criterion.0.of": _, ...asked } = fieldsOfTarget(typed([rated]));
  expect(readTarget(readTypedTarget(asked)).target.criteria[0]).toMatchObject(rated);
});

describe("what cannot be read is said at its field", () => {
  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ["no group", { group: "x" }, { group: { code: "choose" } }],
    ["a measure that is none", { "criterion.0.measure": "x" }, { "criterion.0.measure": { code: "choose" } }],
    [
      "no number",
      { "criterion.0.threshold.0.value": "" },
      { "criterion.0.threshold.0.value": { code: "number missing" } },
    ],
    [
      "words for a number",
      { "criterion.0.threshold.0.value": "nhiều" },
      { "criterion.0.threshold.0.value": { code: "unreadable" } },
    ],
    [
      "a number that may be two",
      { "criterion.0.threshold.0.value": "1.234" },
      { "criterion.0.threshold.0.value": { code: "ambiguous", readings: ["1234", "1.234"] } },
    ],
    [
      "no year",
      { "criterion.0.threshold.0.from": "21" },
      { "criterion.0.threshold.0.from": { code: "year missing" } },
    ],
    [
      "a day that is none",
      { "criterion.0.threshold.0.basisOn": "2023-02-30" },
      { "criterion.0.threshold.0.basisOn": { code: "day" } },
    ],
    [
      "a day of no document",
      { "criterion.0.threshold.0.basisOn": "2023-02-05" },
      { "criterion.0.threshold.0.basis": { code: "basis of day" } },
    ],
    [
      "a baseline without its year",
      { "criterion.0.horizon": "by year", "criterion.0.baselineValue": "3" },
      { "criterion.0.baselineYear": { code: "year missing" } },
    ],
  ])("%s", (_, fields, faults) => expect(readTarget(type(typed(), fields)).faults).toEqual(faults));

  test("a rating without a grade", () => {
    const rating = typed([{ measure: "rating", of: undefined, thresholds: [{ from: 2021, value: "good" }] }]);
    expect(readTarget(rating).faults).toEqual({});
    expect(readTarget(type(rating, { "criterion.0.threshold.0.value": "95" })).faults).toEqual({
      "criterion.0.threshold.0.value": { code: "choose" },
    });
  });
});

test("number and date of a document become one basis", () => {
  const fields = {
    "criterion.0.threshold.0.basis": "Nghị quyết số 5-NQ/ĐU",
    "criterion.0.threshold.0.basisOn": "2023-02-05",
  };
  const [read] = readTarget(type(typed(), fields)).target.criteria;
  expect(read?.thresholds).toEqual([
    { from: 2021, value: "95", basis: "Nghị quyết số 5-NQ/ĐU ngày 05/02/2023" },
  ]);
});

test("thresholds are read by their years, and a fault finds its row", () => {
  const late = type(typed(), {
    "criterion.0.threshold.7.from": "2020",
    "criterion.0.threshold.7.value": "90,5",
  });
  const { target: read, nameOf } = readTarget(late);
  expect(read.criteria[0]?.thresholds.map(({ from, value }) => [from, value])).toEqual([
    [2020, "90.5"],
    [2021, "95"],
  ]);
  expect(nameOf(["criteria", 0, "thresholds", 0, "value"])).toBe("criterion.0.threshold.7.value");
  expect(nameOf(["criteria", 0, "thresholds", 1, "from"])).toBe("criterion.0.threshold.0.from");
  expect(nameOf(["criteria", 0, "baseline", "year"])).toBe("criterion.0.baselineYear");
  expect(nameOf(["criteria", 0, "baseline", "value"])).toBe("criterion.0.baselineValue");
  expect(nameOf(["criteria", 0, "thresholds"])).toBe("criterion.0.thresholds");
  expect(nameOf(["criteria", 0])).toBe("criterion.0.text");
  expect(nameOf(["criteria"])).toBe("criteria");
});

describe("only what matters is asked for", () => {
  test.each<[string, Partial<Criterion>, string[]]>([
    [
      "an entered share",
      { measure: "share", of: "population" },
      ["unit", "source", "subject", "of", "base", "award", "aim", "horizon", "headcount"],
    ],
    [
      "a share of branches",
      { measure: "share", of: "population", source: "branch ratings", level: "good" },
      ["unit", "source", "level", "aim", "horizon", "headcount"],
    ],
    ["a quantity", { measure: "quantity" }, ["unit", "subject", "aim", "horizon"]],
    [
      "a total between two bounds",
      { measure: "quantity", horizon: "total", aim: "between", better: "higher" },
      ["unit", "subject", "aim", "better", "horizon"],
    ],
    [
      "growth",
      { measure: "growth", against: "baseline" },
      ["unit", "aim", "horizon", "against", "baselineYear", "baselineValue"],
    ],
    ["a yes-no by a year", { measure: "yes-no", horizon: "by year" }, ["subject", "horizon", "dueYear"]],
    ["a rating", { measure: "rating" }, ["source", "horizon"]],
  ])("%s", (_, own, asked) => {
    const of = criterion({ thresholds: [], ...own });
    const all = [
      "unit",
      "source",
      "subject",
      "of",
      "base",
      "level",
      "award",
      "aim",
      "better",
      "horizon",
      "dueYear",
      "headcount",
      "against",
      "baselineYear",
      "baselineValue",
    ] as const;
    const blank = blankCriterion([], { from: "2021", headcount: "exact" });
    expect(all.filter((field) => isAsked(blank, of, field))).toEqual(
      all.filter((field) => asked.includes(field)),
    );
  });

  test("any criterion is a headline or a condition", () =>
    expect(fittingWords(criterion(), "role")).toEqual(["headline", "condition"]));

  test("what no longer fits the measure becomes what does", () => {
    const [total] = typed([{ measure: "quantity", horizon: "total", of: undefined }]).criteria;
    if (total === undefined) throw new Error("no criterion");
    const changed = settleCriterion({
      ...total,
      fields: { ...total.fields, measure: "rating", aim: "at most" },
    });
    expect(changed.fields).toMatchObject({ horizon: "every year", aim: "at least", source: "entered" });
    expect(settleCriterion(total)).toEqual(total);
  });
});

describe("rows", () => {
  const rows = ({ criteria }: TypedTarget) => criteria.map(({ row }) => row);
  const did = (from: TypedTarget, deed: RowDeed) =>
    withDeed(from, deed, { from: "2021", headcount: "rounded down" });
  const three = typed([{}, {}, {}]);

  test("of criteria are added, moved and removed", () => {
    expect(rows(did(three, { deed: "add criterion" }))).toEqual(["0", "1", "2", "3"]);
    expect(did(three, { deed: "add criterion" }).criteria.at(-1)?.fields.headcount).toBe("rounded down");
    expect(rows(did(three, { deed: "criterion up", criterion: "2" }))).toEqual(["0", "2", "1"]);
    expect(rows(did(three, { deed: "criterion down", criterion: "0" }))).toEqual(["1", "0", "2"]);
    expect(rows(did(three, { deed: "criterion up", criterion: "0" }))).toEqual(["0", "1", "2"]);
    expect(rows(did(three, { deed: "remove criterion", criterion: "1" }))).toEqual(["0", "2"]);
    expect(did(three, { deed: "remove criterion", criterion: "9" })).toBe(three);
  });

  test("of thresholds are added and removed", () => {
    const two = did(three, { deed: "add threshold", criterion: "0" });
    expect(two.criteria[0]?.thresholds.map(({ row }) => row)).toEqual(["0", "1"]);
    const one = did(two, { deed: "remove threshold", criterion: "0", threshold: "0" });
    expect(one.criteria[0]?.thresholds.map(({ row }) => row)).toEqual(["1"]);
  });

  test("are not without end", () => {
    let many = three;
    for (let time = 0; time < 30; time += 1)
      many = did(did(many, { deed: "add criterion" }), { deed: "add threshold", criterion: "0" });
    expect(many.criteria).toHaveLength(mostCriteria);
    expect(many.criteria[0]?.thresholds).toHaveLength(mostThresholds);
  });

  test.each<RowDeed>([
    { deed: "add criterion" },
    { deed: "criterion up", criterion: "3" },
    { deed: "remove threshold", criterion: "3", threshold: "1" },
  ])("a button says %o", (deed) => expect(readDeed(deedValue(deed))).toEqual(deed));

  test.each(["save", "", "criterion up", "remove threshold/1", "constructor/1"])(
    "%j is no deed of rows",
    (value) => expect(readDeed(value)).toBeNull(),
  );
});

test("of more notes than a form carries the first are kept, so that it stays unsure", () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    field: "number" as const,
    note: "not used" as const,
    said: `${at}`,
  }));
  expect(readUnsure(writeUnsure(many))).toEqual(many.slice(0, 100));
});

test("notes travel with the form, and what is none says nothing", () => {
  const notes = [{ field: "horizon", note: "every year assumed", said: "" } as const];
  expect(readUnsure(writeUnsure(notes))).toEqual(notes);
  expect(readUnsure("")).toBeNull();
  for (const text of [
    "{",
    "{}",
    '[{"field":1}]',
    '[{"field":"unit","note":"x","said":""}]',
    '[{"field":"x","note":"title","said":""}]',
  ])
    expect(readUnsure(text)).toEqual([]);
});
