import { checkCriterion } from "#lib/domain/check-criterion.ts";
import { compositionFault } from "#lib/domain/composition-fault.ts";
import { checkFigures } from "#lib/resolution-file/check-figures.ts";
import { checkHead } from "#lib/resolution-file/check-head.ts";
import { checkReview } from "#lib/resolution-file/check-review.ts";
import { checkCodes } from "#lib/resolution-file/check-twice.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import { indexParts, type PartsIndex } from "#lib/resolution-file/parts-index.ts";
import type { Parts, TargetParts } from "#lib/resolution-file/read-parts.ts";
import { toCriterion } from "#lib/resolution-file/to-resolution.ts";

/** What the parts of a file say about each other (rules §2, §9). Faulty parts are left out of what they would decide. */
export function checkParts(parts: Parts, report: Report): void {
  const index = indexParts(parts);
  checkHead(parts, report);
  checkCodes(parts.branches, report);
  checkCodes(
    parts.targets.map(({ head }) => head),
    report,
  );
  checkCodes(
    parts.targets.flatMap(({ criteria }) => criteria),
    report,
  );
  checkCodes(
    parts.reviews.map(({ head }) => head),
    report,
  );
  for (const target of parts.targets) checkTarget(target, index, report);
  checkFigures(parts, index, report);
  for (const review of parts.reviews) checkReview(review, index, report);
}

/** A target has a headline, every criterion holds together, and what is not sure is about one of them. */
function checkTarget({ head, criteria, unsure }: TargetParts, { term }: PartsIndex, report: Report): void {
  const path = [...head.path, "criteria"];
  const fault = compositionFault(criteria.map(({ fields }) => fields.role));
  // Where the list itself is missing or is none, that is said already.
  if (fault !== null && head.fields.criteria !== undefined) report(path, fault);
  for (const { whole, path: at } of criteria)
    if (whole !== null) checkCriterion(toCriterion(whole), term, at, report);
  for (const { fields, path: at } of unsure)
    if (fields.criterion !== undefined && !criteria.some((each) => each.fields.code === fields.criterion))
      report([...at, "criterion"], "unknown reference", { code: fields.criterion });
}
