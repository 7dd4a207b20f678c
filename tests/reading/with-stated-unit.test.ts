import { expect, test } from "vitest";
import type { UnsureNote } from "#lib/domain/unsure.ts";
import { blankCriterion } from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";
import { withStatedUnit } from "#lib/reading/with-stated-unit.ts";

const notes: UnsureNote[] = [
  { field: "unit", note: "unit assumed", said: "x" },
  { field: "horizon", note: "some years", said: "y" },
];

function state(measure: string, unit: string, stated: string, level?: string) {
  const blank = blankCriterion([], { from: "2021", headcount: "exact" });
  const fields = { ...blank.fields, measure, unit, unsure: writeUnsure(notes) };
  const read = withStatedUnit({ ...blank, fields }, stated, level).fields;
  return [
    read.unit,
    ...(readUnsure(read.unsure) ?? []).map(({ note, said }) => (said === stated ? note : said)),
  ];
}

const kept = ["x", "y"];
const sure = ["y"];

test.each<[string, string, string, string, string[]]>([
  ["no unit leaves what was read", "quantity", "cuộc", "", ["cuộc", ...kept]],
  ["what the words did not say is taken, and is sure", "quantity", "", "cuộc", ["cuộc", ...sure]],
  ["the same unit makes it sure", "quantity", "Đảng viên", "đảng  viên", ["đảng  viên", ...sure]],
  [
    "another one is taken, and said",
    ...(["share", "đảng viên", "người"] as const),
    ["người", ...sure, "other unit stated"],
  ],
  ["a share has its percentage already", "share", "đảng viên", "%", ["đảng viên", ...kept]],
  ["so has growth", "growth", "", "Phần trăm", ["", ...kept]],
  ["a quantity can be a percentage", "quantity", "", "%", ["%", ...sure]],
  [
    "a count of something is none",
    ...(["quantity", "đảng viên", "%"] as const),
    ["đảng viên", ...kept, "percent stated"],
  ],
  ["a rate in permille can be one", "quantity", "‰", "%", ["%", ...sure, "other unit stated"]],
  ["yes or no has none", "yes-no", "", "danh hiệu", ["", ...kept, "unit of none"]],
  ["nor has a rating", "rating", "", "xếp loại", ["", ...kept, "unit of none"]],
])("%s", (_, measure, unit, stated, expected) => expect(state(measure, unit, stated)).toEqual(expected));

test.each<[string, string, string, string, string[]]>([
  ["%", "vụ", "giảm 5%", "a percentage of what is counted", ["%", ...kept, "unit of the level"]],
  ["triệu đồng", "tỷ đồng", "500 triệu đồng", "another unit", ["triệu đồng", ...kept, "unit of the level"]],
  ["tỷ đồng", "Tỷ đồng", "500 tỷ đồng", "the same unit", ["tỷ đồng", ...kept]],
  ["người", "hộ", "500", "no unit of its own", ["hộ", ...sure, "other unit stated"]],
])("%s beside “%s” under a level of %s: %s", (unit, stated, level, _, expected) =>
  expect(state("quantity", unit, stated, level)).toEqual(expected),
);
