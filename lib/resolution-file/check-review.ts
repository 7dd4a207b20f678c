import { checkYear } from "#lib/domain/check-year.ts";
import { checkResult } from "#lib/resolution-file/check-result.ts";
import { checkCells } from "#lib/resolution-file/check-twice.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import type { PartsIndex } from "#lib/resolution-file/parts-index.ts";
import type { ReviewParts } from "#lib/resolution-file/read-parts.ts";

/** A review: its years, its partial results, its conclusions and what it says of targets (rules §4, §9). */
export function checkReview(
  { head, partialResults, conclusions, narrativeTargets }: ReviewParts,
  index: PartsIndex,
  report: Report,
): void {
  const { partialYear } = head.fields;
  checkYears(head, index, report);
  if (head.whole !== null && partialYear === undefined && partialResults.length > 0)
    report([...head.path, "partialYear"], "partial year missing");
  for (const entry of partialResults) {
    checkResult(entry, partialYear, index, report);
    if (entry.fields.notApplicable !== undefined)
      report([...entry.path, "notApplicable"], "not applicable in part");
  }
  for (const { fields, path } of [...conclusions, ...narrativeTargets])
    if (fields.target !== undefined && !index.targets.has(fields.target))
      report([...path, "target"], "unknown reference", { code: fields.target });
  checkCells(partialResults, ({ criterion, branch }) => [criterion, branch ?? ""], report);
  checkCells(conclusions, ({ target }) => [target], report);
  checkCells(narrativeTargets, ({ target }) => [target], report);
}

function checkYears({ fields, path }: ReviewParts["head"], { term }: PartsIndex, report: Report): void {
  const { throughYear, partialYear } = fields;
  if (throughYear === undefined) return;
  checkYear(throughYear, term, [...path, "throughYear"], report);
  if (partialYear === undefined) return;
  if (partialYear !== throughYear + 1)
    report([...path, "partialYear"], "not the next year", { next: String(throughYear + 1) });
  else checkYear(partialYear, term, [...path, "partialYear"], report);
}
