import type { Entry } from "#lib/domain/entry.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { withEntry } from "#lib/domain/with-entry.ts";

/** The verdict of a criterion once a result is recorded, with its year as the review's `throughYear`. */
export function judgeWith(
  resolution: Resolution,
  result: Extract<Entry, { kind: "result" }>,
): Verdict | null {
  const traces = judgeAtYear(withEntry(resolution, result), result.year);
  return traces.get(result.criterion)?.verdict ?? null;
}
