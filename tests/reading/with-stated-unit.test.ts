import { expect, test } from "vitest";
import { blankCriterion } from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";
import { withStatedUnit } from "#lib/reading/with-stated-unit.ts";

const notes = ["unit", "horizon"].map((field) => ({ field, sentence: field }));

function state(measure: string, unit: string, stated: string) {
  const blank = blankCriterion([], { from: "2021", headcount: "exact" });
  const fields = { ...blank.fields, measure, unit, unsure: writeUnsure(notes) };
  const { criterion, note } = withStatedUnit({ ...blank, fields }, stated);
  return [criterion.fields.unit, note, readUnsure(criterion.fields.unsure)?.length];
}

test.each<[string, string, string, string, unknown[]]>([
  ["no unit leaves what was read", "quantity", "cuộc", "", ["cuộc", null, 2]],
  ["what the words did not say is taken, and is sure", "quantity", "", "cuộc", ["cuộc", null, 1]],
  ["the same unit makes it sure", "quantity", "Đảng viên", "đảng  viên", ["đảng  viên", null, 1]],
  ["another one is taken, and said", "share", "đảng viên", "người", ["người", "differs", 1]],
  ["a share has its percentage already", "share", "đảng viên", "%", ["đảng viên", null, 2]],
  ["so has growth", "growth", "", "Phần trăm", ["", null, 2]],
  ["a quantity can be a percentage", "quantity", "", "%", ["%", null, 1]],
  ["a count of something is none", "quantity", "đảng viên", "%", ["đảng viên", "kept", 2]],
  ["nor is a rate in permille another one", "quantity", "‰", "%", ["%", "differs", 1]],
  ["yes or no has none", "yes-no", "", "danh hiệu", ["", "unused", 2]],
  ["nor has a rating", "rating", "", "xếp loại", ["", "unused", 2]],
])("%s", (_, measure, unit, stated, expected) => expect(state(measure, unit, stated)).toEqual(expected));
