import { expect, test } from "vitest";
import { isDay } from "#lib/domain/day.ts";

test.each([
  ["2023-04-24", true],
  ["2024-02-29", true],
  ["1900-01-01", true],
  ["2200-12-31", true],
  ["2023-02-29", false],
  ["2023-02-30", false],
  ["2023-13-01", false],
  ["2023-04-31", false],
  ["0000-01-01", false],
  ["1899-12-31", false],
  ["2201-01-01", false],
  ["24/04/2023", false],
  ["2023-4-24", false],
  ["+002023-04-24", false],
  ["", false],
])("%s: %s", (text, expected) => expect(isDay(text)).toBe(expected));
