import { expect, it } from "vitest";
import { tallRow } from "#lib/report/tall-row.ts";

const line = 15.75;
const heightOf = (cells: object[], widths: number[]) => {
  const [first] = tallRow(cells, widths);
  return typeof first === "object" && first !== null && "height" in first ? first.height : undefined;
};
const wrapped = (value: string, look: object = {}) => ({ value, wrap: true, ...look });

it.each([
  ["a text that fits", [wrapped("mười chữ")], [10], line],
  ["one that is broken between words", [wrapped("một hai ba bốn")], [7], 2 * line],
  ["a word longer than the line", [wrapped("a".repeat(25))], [10], 3 * line],
  ["lines of its own", [wrapped("một\nhai\nba")], [10], 3 * line],
  ["the tallest of several", [wrapped("một"), wrapped("một hai ba")], [10, 3], 3 * line],
  ["a text over several columns", [wrapped("một hai ba", { columnSpan: 2 })], [5, 5], line],
  ["larger letters", [wrapped("mười chữ", { fontSize: 24 })], [10], 4 * line],
  ["a text that is not wrapped", [{ value: "một hai ba bốn" }], [3], line],
  ["a number", [{ value: 1234567890, wrap: true }], [3], line],
  ["nothing", [{}], [3], line],
  ["more than a row may be high", [wrapped("a ".repeat(9000))], [3], 409],
])("%s", (_, cells, widths, height) => {
  expect(heightOf(cells, widths)).toBe(height);
});
