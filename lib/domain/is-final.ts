import type { Course } from "#lib/domain/course.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { isSettled } from "#lib/domain/verdict.ts";

/**
 * Whether no further result of this or a later year could change a course's verdict, thresholds as they stand
 * (rules §4): every missed and every not applicable; a total that is exceeded, or met and cannot be exceeded; a due year
 * that is judged; everything settled once over, but a met total with a gap that can be exceeded.
 */
export function isFinal({ criterion, left, due }: Course, outcome: Outcome): boolean {
  const { verdict, rule, canBeExceeded, years } = outcome;
  if (verdict === "missed" || verdict === "not applicable") return true;
  if (!isSettled(verdict)) return false;
  if (rule.rule === "due year judged") return true;
  if (criterion.horizon !== "total") return left.length === 0;
  const best = verdict === "exceeded" || !canBeExceeded;
  const complete = years.filter(({ partial, value }) => !partial && value !== null).length === due.length;
  return best || (left.length === 0 && complete);
}
