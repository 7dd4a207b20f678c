import { activeIn } from "#lib/domain/active-in.ts";
import type { Path } from "#lib/domain/criterion-fault.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { checkFigure } from "#lib/resolution-file/check-figure.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import type { PartsIndex } from "#lib/resolution-file/parts-index.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";
import type { FilePartialResult } from "#lib/resolution-file/read-parts.ts";

type Entry = Part<FilePartialResult>;

/** A result of a year, or a partial one: its criterion, its branch and what it says (rules §9). */
export function checkResult(entry: Entry, year: number | undefined, index: PartsIndex, report: Report): void {
  const { criterion: code, branch } = entry.fields;
  if (code !== undefined && !index.criteria.has(code))
    report([...entry.path, "criterion"], "unknown reference", { code });
  if (branch !== undefined) checkBranch(branch, year, index, entry.path, report);
  const criterion = code === undefined ? null : (index.criteria.get(code) ?? null);
  const derived = criterion !== null && criterion.source !== "entered";
  checkFigure(derived ? null : criterion, entry, report);
  if (criterion === null || entry.whole === null) return;
  if (derived) {
    const { source } = criterion;
    report([...entry.path, "criterion"], "derived", { code: criterion.code, source });
    return;
  }
  checkSubject(criterion, entry, report);
}

/** A branch exists and is active in the year of the entry. */
export function checkBranch(
  code: string,
  year: number | undefined,
  { branches }: PartsIndex,
  path: Path,
  report: Report,
): void {
  const at = [...path, "branch"];
  const branch = branches.get(code);
  if (branch === undefined) report(at, "unknown reference", { code });
  else if (branch !== null && year !== undefined && !activeIn(branch, year))
    report(at, "branch not active", { branch: code, year: String(year) });
}

function checkSubject({ code, subject }: Criterion, { whole, path }: Entry, report: Report): void {
  const given = whole?.branch !== undefined;
  if (subject === "each branch" && !given) report([...path, "branch"], "branch missing", { code });
  if (subject === "organisation" && given) report([...path, "branch"], "branch given", { code });
}
