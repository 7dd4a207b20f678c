import { expect, test } from "vitest";
import { meantIn } from "#components/grid/paste-block.ts";
import { grades } from "#lib/domain/grade.ts";

/** A field for one of some words, as the grid has it. */
function choice(options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  const field = document.createElement("select");
  field.innerHTML = options.map(([value, text]) => `<option value="${value}">${text}</option>`).join("");
  return field;
}

const grade = choice([["", "Chọn"], ...grades.map((each) => [each, each.toUpperCase()] as const)]);
const answer = choice([
  ["", "Chọn"],
  ["yes", "Đạt"],
  ["no", "Chưa đạt"],
]);

test.each<[HTMLSelectElement, string, string | null]>([
  [grade, "HTXSNV", "excellent"],
  [grade, "httnv", "good"],
  [grade, "Hoàn thành nhiệm vụ", "completed"],
  [grade, "KHTNV", "not completed"],
  [grade, "GOOD", "good"],
  [grade, "khá", null],
  [grade, "Đạt", null],
  [answer, "Không đạt", "no"],
  [answer, "HTTNV", null],
])("into a choice a block brings what its word means", (field, text, meant) =>
  expect(meantIn(field, text)).toBe(meant),
);
