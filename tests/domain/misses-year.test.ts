import { expect, test } from "vitest";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import { missesYear } from "#lib/domain/misses-year.ts";
import { branch, criterion, resolution, results, target } from "#tests/domain/builders.ts";

const checked = criterion({ code: "C", subject: "each branch", thresholds: [{ from: 2021, value: "2" }] });
const standing = resolution({
  branches: [branch("mot"), branch("hai")],
  targets: [target([checked])],
  results: [...results({ 2022: "1" }, "C", "mot"), ...results({ 2022: "2" }, "C", "hai")],
});

test.each([
  ["mot", 2022, true],
  ["hai", 2022, false],
  ["mot", 2023, false],
  ["mot", 2030, false],
  ["ba", 2022, false],
  [null, 2022, false],
])("branch %s in %i: %s", (code, year, short) => {
  const trace = judgeAtYear(standing, 2022).get("C");
  expect(trace && missesYear(trace, code, year)).toBe(short);
});
