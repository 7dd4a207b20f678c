import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Reached, Resolution } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A result that is about to be recorded. */
type Recording = { criterion: string; year: number; branch: string | null; reached: Reached };

/** The verdict of a criterion once a result is recorded, with its year as the review's `throughYear`. */
export function judgeWith(resolution: Resolution, recording: Recording): Verdict | null {
  const { criterion, year, branch, reached } = recording;
  const others = resolution.results.filter(
    (result) => result.criterion !== criterion || result.year !== year || (result.branch ?? null) !== branch,
  );
  const recorded = { criterion, year, ...(branch === null ? {} : { branch }), ...reached };
  const traces = judgeAtYear({ ...resolution, results: [...others, recorded] }, year);
  return traces.get(criterion)?.verdict ?? null;
}
