import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { type Recording, withResult } from "#lib/domain/with-result.ts";

/** The verdict of a criterion once a result is recorded, with its year as the review's `throughYear`. */
export function judgeWith(resolution: Resolution, recording: Recording): Verdict | null {
  const traces = judgeAtYear(withResult(resolution, recording), recording.year);
  return traces.get(recording.criterion)?.verdict ?? null;
}
