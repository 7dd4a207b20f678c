import type { Verdicted } from "#lib/domain/trace.ts";
import { isSettled, type Verdict } from "#lib/domain/verdict.ts";

/** A part of a verdict: a criterion of a target, or a branch of a criterion; only headlines can make it exceeded. */
export type Part = Verdicted & { headline: boolean };

/** The verdict of the parts that must all hold (rules §4, a target). Parts not applicable are left out. */
export function combineVerdicts(parts: Part[]): Verdicted {
  const counted = parts.filter(({ verdict }) => verdict !== "not applicable");
  const verdict = combined(counted);
  const final = verdict === "missed" || verdict === "not applicable" || isFinal(verdict, counted);
  return {
    verdict,
    final,
    canBeExceeded: counted.some(({ headline, canBeExceeded }) => headline && canBeExceeded),
  };
}

const isFinal = (verdict: Verdict, parts: Part[]): boolean =>
  isSettled(verdict) && parts.every(({ final }) => final);

const worstFirst = ["missed", "no data", "behind", "in progress"] as const;

function combined(parts: Part[]): Verdict {
  if (parts.length === 0) return "not applicable";
  const any = (verdict: Verdict) => parts.some((part) => part.verdict === verdict);
  const worst = worstFirst.find(any);
  if (worst !== undefined) return worst;
  if (parts.every(({ verdict }) => verdict === "not due")) return "not due";
  if (any("on track") || any("not due")) return "on track";
  const able = parts.filter(({ headline, canBeExceeded }) => headline && canBeExceeded);
  return able.length > 0 && able.every(({ verdict }) => verdict === "exceeded") ? "exceeded" : "met";
}
