import Fraction from "fraction.js";
import { numberCanExceed } from "#lib/domain/ceiling.ts";
import { type Grade, reaches } from "#lib/domain/grade.ts";
import { headLimits, headsNeeded } from "#lib/domain/heads-needed.ts";
import { judgeNumber, leadOf } from "#lib/domain/judge-number.ts";
import { limitsOf } from "#lib/domain/limits.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Heads, Value } from "#lib/domain/trace.ts";
import { numberOf } from "#lib/domain/value-of.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";

/** A criterion, and whether its target may be exceeded at all. */
export type Judged = { criterion: Criterion; exceedable: boolean };

/** What one value comes to. `lead` is null where the value is no number. */
export type Judgement = {
  verdict: ValueVerdict;
  canBeExceeded: boolean;
  heads: Heads | null;
  lead: Fraction | null;
};

/** Judges one value against the threshold in force (rules §3). */
export function judgeValue(judged: Judged, value: Value, threshold: Threshold): Judgement {
  const number = numberOf(value);
  if (number !== null) return judgeAmount(judged, value, number, threshold);
  if (value.measure === "rating") return judgeGrade(judged, value.value, threshold);
  const met = value.measure === "yes-no" && value.value;
  return { verdict: met ? "met" : "missed", canBeExceeded: false, heads: null, lead: null };
}

function judgeAmount(
  { criterion, exceedable }: Judged,
  value: Value,
  number: Fraction,
  threshold: Threshold,
): Judgement {
  const limits = limitsOf(criterion, threshold);
  const heads =
    value.measure === "share" && value.heads !== null ? headsNeeded(criterion, limits, value.heads) : null;
  const canBeExceeded = exceedable && numberCanExceed(criterion, limits, heads);
  const lead = leadOf(number, limits);
  if (criterion.headcount === "exact" || heads === null)
    return { verdict: judgeNumber(number, limits, canBeExceeded), canBeExceeded, heads, lead };
  const reached = new Fraction(heads.reached);
  const inHeads = headLimits(heads);
  return {
    verdict: judgeNumber(reached, inHeads, canBeExceeded),
    canBeExceeded,
    heads,
    lead: leadOf(reached, inHeads),
  };
}

function judgeGrade({ exceedable }: Judged, grade: Grade, threshold: Threshold): Judgement {
  const wanted = threshold.value as Grade;
  const canBeExceeded = exceedable && wanted !== "excellent";
  const verdict = !reaches(grade, wanted) ? "missed" : canBeExceeded && grade !== wanted ? "exceeded" : "met";
  return { verdict, canBeExceeded, heads: null, lead: null };
}

/** Whether a threshold can be exceeded at all, whatever is reached: what a total, an average or a due year asks. */
export function thresholdCanExceed({ criterion, exceedable }: Judged, threshold: Threshold): boolean {
  if (!exceedable || criterion.measure === "yes-no") return false;
  if (criterion.measure === "rating") return threshold.value !== "excellent";
  return numberCanExceed(criterion, limitsOf(criterion, threshold), null);
}
