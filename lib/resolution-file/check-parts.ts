import { checkCriterion } from "#lib/resolution-file/check-criterion.ts";
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

/** A target has a headline, and every criterion holds together. */
function checkTarget({ head, criteria }: TargetParts, { term }: PartsIndex, report: Report): void {
  const path = [...head.path, "criteria"];
  if (head.fields.criteria !== undefined && criteria.length === 0) report(path, "no criterion");
  else if (criteria.length > 0 && criteria.every(({ fields }) => fields.role === "condition"))
    report(path, "no headline");
  for (const { whole, path: at } of criteria)
    if (whole !== null) checkCriterion(toCriterion(whole), term, at, report);
}
