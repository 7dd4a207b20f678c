import type { Criterion, Settings } from "#lib/domain/resolution.ts";

/**
 * The headcount that a new criterion begins with: as the office counts heads, where the criterion has a choice (rules
 * §2: a population share of at least so much, of every year or by a year); else exact.
 */
export function proposedHeadcount(
  { measure, of = "population", aim, horizon }: Pick<Criterion, "measure" | "of" | "aim" | "horizon">,
  { newHeadcount }: Pick<Settings, "newHeadcount">,
): Criterion["headcount"] {
  const counted = measure === "share" && of === "population" && aim === "at least";
  return counted && (horizon === "every year" || horizon === "by year") ? (newHeadcount ?? "exact") : "exact";
}
