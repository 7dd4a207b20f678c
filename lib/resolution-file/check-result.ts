import { activeIn } from "#lib/domain/active-in.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { Path, Report } from "#lib/resolution-file/fault.ts";
import { figureFault } from "#lib/resolution-file/figure-fault.ts";
import type { PartsIndex } from "#lib/resolution-file/parts-index.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";
import type { FilePartialResult } from "#lib/resolution-file/read-parts.ts";
import { toReached } from "#lib/resolution-file/to-resolution.ts";

type Entry = Part<FilePartialResult>;

/** A result of a year, or a partial one: its criterion, its branch and what it says (rules §9). */
export function checkResult(entry: Entry, year: number | undefined, index: PartsIndex, report: Report): void {
  const { criterion: code, branch } = entry.fields;
  if (code !== undefined && !index.criteria.has(code))
    report([...entry.path, "criterion"], "unknown reference", { code });
  if (branch !== undefined) checkBranch(branch, year, index, entry.path, report);
  const criterion = code === undefined ? null : (index.criteria.get(code) ?? null);
  const saysOneThing = checkSayings(entry, report);
  if (criterion === null || entry.whole === null) return;
  if (criterion.source !== "entered") {
    const { source } = criterion;
    report([...entry.path, "criterion"], "derived", { code: criterion.code, source });
    return;
  }
  checkSubject(criterion, entry, report);
  if (!saysOneThing) return;
  const fault = figureFault(criterion, toReached(entry.whole));
  if (fault !== null) report([...entry.path, fieldOf(entry, fault)], fault, { measure: criterion.measure });
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

const sayings = ["numerator", "denominator", "percent", "value", "notApplicable"] as const;

/** An entry says one thing: heads of a total, a percentage, a value, or that it does not apply. Whether it does. */
function checkSayings({ fields, path }: Entry, report: Report): boolean {
  const said = sayings.filter((each) => fields[each] !== undefined);
  const [first, second, third] = said;
  if (said.includes("notApplicable") && second !== undefined)
    report([...path, "notApplicable"], "beside not applicable", { field: first ?? second });
  else if (first === "numerator" && second === "denominator" && third === undefined) return true;
  else if (second !== undefined)
    report([...path, third ?? second], "several values", { field: third ?? second, other: first ?? second });
  else if (first === "numerator") report([...path, "denominator"], "missing");
  else if (first === "denominator") report([...path, "numerator"], "missing");
  else return true;
  return false;
}

function fieldOf({ fields }: Entry, fault: string): string {
  if (fault === "zero denominator") return "denominator";
  return sayings.find((each) => fields[each] !== undefined) ?? "value";
}
