import { checkYear } from "#lib/domain/check-year.ts";
import { checkBranch, checkResult } from "#lib/resolution-file/check-result.ts";
import { checkCells } from "#lib/resolution-file/check-twice.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import type { PartsIndex } from "#lib/resolution-file/parts-index.ts";
import type { Parts } from "#lib/resolution-file/read-parts.ts";

/** Results, ratings and base figures: one for a cell, in a year of the term, of a branch active in it (rules §9). */
export function checkFigures(parts: Parts, index: PartsIndex, report: Report): void {
  const { baseFigures, results, organisationRatings, branchRatings, memberRatings } = parts;
  for (const { fields, path } of [...baseFigures, ...organisationRatings])
    if (fields.year !== undefined) checkYear(fields.year, index.term, [...path, "year"], report);
  for (const entry of results) {
    const { year } = entry.fields;
    if (year !== undefined) checkYear(year, index.term, [...entry.path, "year"], report);
    checkResult(entry, year, index, report);
  }
  for (const { fields, path } of [...branchRatings, ...memberRatings]) {
    const { branch, year } = fields;
    if (year !== undefined) checkYear(year, index.term, [...path, "year"], report);
    if (branch !== undefined) checkBranch(branch, year, index, path, report);
  }
  checkCells(results, ({ criterion, year, branch }) => [criterion, year, branch ?? ""], report);
  checkCells(baseFigures, ({ year }) => [year], report);
  checkCells(organisationRatings, ({ year }) => [year], report);
  checkCells(branchRatings, ({ branch, year }) => [branch, year], report);
  checkCells(memberRatings, ({ branch, year }) => [branch, year], report);
}
