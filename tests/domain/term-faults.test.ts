import { expect, test } from "vitest";
import { overlapping, termFaults } from "#lib/domain/term-faults.ts";

const of = (firstYear: number, lastYear: number, code = `${firstYear}-${lastYear}`, name = code) => ({
  ...{ code, name, firstYear, lastYear },
});
const others = [of(2021, 2025), of(2016, 2020)];

test.each([
  ["the next term", of(2026, 2030), {}],
  ["a term before the others", of(2011, 2015), {}],
  ["a term of one year", of(2026, 2026), {}],
  ["20 years", of(2026, 2045), {}],
  ["21 years", of(2026, 2046), { lastYear: "term too long" }],
  ["years the wrong way round", of(2030, 2026), { lastYear: "last before first" }],
  ["a shared year", of(2025, 2029), { firstYear: "overlap" }],
  ["years around another term", of(2010, 2030), { lastYear: "term too long" }],
  ["years within another term", of(2022, 2023), { firstYear: "overlap" }],
  ["a code that is taken", of(2026, 2030, "2021-2025"), { code: "code taken" }],
  ["a code of the system", of(2026, 2030, "new"), { code: "code" }],
  ["no name", of(2026, 2030, "x", ""), { name: "missing" }],
  ["a name with a control character", of(2026, 2030, "x", "a\u0000"), { name: "text" }],
])("%s", (_, term, faults) => {
  expect(termFaults(term, others)).toEqual(faults);
});

test("the other term is named", () => {
  expect(overlapping(of(2020, 2021), others)).toBe(others[0]);
  expect(overlapping(of(2026, 2030), others)).toBeUndefined();
});
