/** The outcome for a criterion or a target at a review (rules §4), best first within each kind. */
export const verdicts = [
  "exceeded",
  "met",
  "missed",
  "on track",
  "behind",
  "in progress",
  "not due",
  "no data",
  "not applicable",
] as const;

export type Verdict = (typeof verdicts)[number];

/** A verdict on one value: it does not hold (missed), it holds (met), or it holds beyond the bound (exceeded). */
export type ValueVerdict = "exceeded" | "met" | "missed";

/** Whether a verdict is settled: it says what was reached, not how things stand on the way. */
export const isSettled = (verdict: Verdict): verdict is ValueVerdict =>
  verdict === "exceeded" || verdict === "met" || verdict === "missed";
