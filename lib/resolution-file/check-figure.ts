import { figureFault } from "#lib/domain/figure-fault.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";
import { toReached } from "#lib/resolution-file/to-resolution.ts";

const sayings = ["numerator", "denominator", "percent", "value", "notApplicable"] as const;

/** What an entry says of a figure; whatever else it holds is not looked at. */
type Entry = Part<Parameters<typeof toReached>[0]>;

/** The figure of a result: one thing is said, and the criterion may have it; without a criterion only the former. */
export function checkFigure(criterion: Criterion | null, entry: Entry, report: Report): void {
  const saysOneThing = checkSayings(entry, report);
  if (criterion === null || entry.whole === null || !saysOneThing) return;
  const fault = figureFault(criterion, toReached(entry.whole));
  if (fault !== null) report([...entry.path, fieldOf(entry, fault)], fault, { measure: criterion.measure });
}

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
