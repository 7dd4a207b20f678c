import type { Reached, Resolution } from "#lib/domain/resolution.ts";

/** A result that is about to be recorded. */
export type Recording = { criterion: string; year: number; branch: string | null; reached: Reached };

/** The resolution as it will stand once a result is recorded: it takes the place of what its cell holds. */
export function withResult(
  resolution: Resolution,
  { criterion, year, branch, reached }: Recording,
): Resolution {
  const others = resolution.results.filter(
    (result) => result.criterion !== criterion || result.year !== year || (result.branch ?? null) !== branch,
  );
  const recorded = { criterion, year, ...(branch === null ? {} : { branch }), ...reached };
  return { ...resolution, results: [...others, recorded] };
}
