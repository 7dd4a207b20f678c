import type { Branch } from "#lib/domain/resolution.ts";

/** Whether a branch is active in a year: from `fromYear` to `toYear`, both included (rules §1). */
export function activeIn({ fromYear, toYear }: Pick<Branch, "fromYear" | "toYear">, year: number): boolean {
  return fromYear <= year && (toYear === null || year <= toYear);
}
