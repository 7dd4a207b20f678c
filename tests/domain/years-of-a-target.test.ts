import { expect, test } from "vitest";
import { runningSums } from "#lib/domain/running-sums.ts";
import { yearsLeft } from "#lib/domain/years-left.ts";
import { criterion, judged, plain, resolution, results, review } from "#tests/domain/builders.ts";

test("a total is summed up year by year, a year without a figure adding nothing", () => {
  const [course] = judged(criterion({ horizon: "total" }), {
    years: { 2021: "1.5", 2022: "-", 2023: "2" },
    throughYear: 2023,
  }).courses;
  expect(plain(runningSums(course?.years ?? []))).toEqual(["3/2", "3/2", "7/2"]);
});

test.each([
  ["the rest of the term", {}, {}, [2023, 2024, 2025]],
  ["from its first threshold on", { thresholds: [{ from: 2024, value: "3" }] }, {}, [2024, 2025]],
  ["without those not applicable", {}, { 2024: "n/a" }, [2023, 2025]],
])("the years left are %s", (_, own, years, left) => {
  const stored = resolution({ results: results(years) });
  expect(yearsLeft(criterion(own), stored, review())).toEqual(left);
});
