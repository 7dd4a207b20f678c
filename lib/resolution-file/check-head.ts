import { isCap } from "#lib/domain/is-cap.ts";
import { longestTerm } from "#lib/domain/term-faults.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import type { Parts } from "#lib/resolution-file/read-parts.ts";

/** Settings, term and branches: what they may say by themselves (rules §9). */
export function checkHead({ head, branches }: Parts, report: Report): void {
  const { settings, term } = head.fields;
  if (settings !== undefined && !isCap(settings.excellentCap)) report(["settings", "excellentCap"], "cap");
  if (term !== undefined) {
    const { firstYear, lastYear } = term;
    if (lastYear < firstYear) report(["term", "lastYear"], "last before first", { first: String(firstYear) });
    else if (lastYear - firstYear >= longestTerm)
      report(["term", "lastYear"], "term too long", { most: String(longestTerm) });
  }
  for (const { fields, path } of branches) {
    const { fromYear, toYear } = fields;
    if (fromYear !== undefined && toYear != null && toYear < fromYear)
      report([...path, "toYear"], "to before from", { first: String(fromYear) });
  }
}
