import { expect, test } from "vitest";
import { type BranchYearsFault, branchYearsFault, type Span } from "#lib/domain/branch-years.ts";

/** 2021 was approved and has figures, 2022 is open and has figures, 2023 to 2025 are open and blank. */
const years = [2021, 2022, 2023, 2024, 2025].map((year) => ({
  year,
  locked: year === 2021,
  figures: year <= 2022,
}));
const span = (fromYear: number, toYear: number | null = null): Span => ({ fromYear, toYear });

test.each<[string, Span | null, Span | null, BranchYearsFault | null]>([
  ["nothing changes", span(2021), span(2021), null],
  ["it ends after its last figure", span(2021), span(2021, 2022), null],
  ["it ends before its figures", span(2022), span(2022, 2022), null],
  [
    "it ends in a year whose successor has figures",
    span(2020),
    span(2020, 2021),
    { why: "figures", years: [2022] },
  ],
  ["it leaves a year that was handed in", span(2021), span(2022), { why: "locked", years: [2021] }],
  ["it enters a year that was handed in", span(2022), span(2021), { why: "locked", years: [2021] }],
  ["a new one begins in an open year", null, span(2023), null],
  ["a new one begins in a year that was handed in", null, span(2021), { why: "locked", years: [2021] }],
  ["one with figures is put away", span(2022), null, { why: "figures", years: [2022] }],
  ["one without figures is put away", span(2023), null, null],
])("%s", (_, before, after, fault) => {
  expect(branchYearsFault(before, after, years)).toEqual(fault);
});
