import type Fraction from "fraction.js";
import type { Decimal, Settings, Threshold } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A warning (rules §7): it never blocks and never changes a verdict. */
export type Warning =
  | TooManyExcellent
  | TooManyFighters
  | DoesNotAddUp
  | AllWorkersAdvanced
  | Jump
  | EmptyThreshold
  | ChangedDenominator
  | UnreasonedConclusion;

/** W1: more excellent ones than the cap of those rated good (or better). */
export type TooManyExcellent = {
  code: "W1";
  year: number;
  of: "members" | "branches";
  excellent: number;
  counted: number;
  cap: Decimal;
  base: Settings["excellentCapBase"];
};

/** W2: more than 15 emulation fighters for 100 advanced workers. */
export type TooManyFighters = {
  code: "W2";
  year: number;
  criterion: string;
  branch: string | null;
  fighters: Fraction;
  workers: Fraction;
};

/** W3: counts that differ from the base figures; `criterion` where it is an entered denominator. */
export type DoesNotAddUp = {
  code: "W3";
  year: number;
  of: "members" | "membersRated" | "staff" | "collectives";
  criterion: string | null;
  counted: Fraction;
  base: number;
};

/** W4: everybody an advanced worker, while not every member is rated good or better. */
export type AllWorkersAdvanced = {
  code: "W4";
  year: number;
  criterion: string;
  branch: string | null;
  reached: number;
  counted: number;
};

/** W5: a jump against the year before. */
export type Jump = {
  code: "W5";
  year: number;
  criterion: string;
  branch: string | null;
  before: Value;
  now: Value;
};

/** W6: a threshold that nothing can reach, or that everything reaches. */
export type EmptyThreshold = {
  code: "W6";
  year: number;
  criterion: string;
  reached: "never" | "always";
  threshold: Threshold;
};

/** W7: a denominator that changed after its year was approved. */
export type ChangedDenominator = {
  code: "W7";
  year: number;
  criterion: string;
  branch: string | null;
  approved: Fraction;
  now: Fraction;
};

/** W8: a conclusion that differs from the computed verdict without a reason. */
export type UnreasonedConclusion = {
  code: "W8";
  year: number;
  target: string;
  computed: Verdict;
  concluded: Verdict;
};
