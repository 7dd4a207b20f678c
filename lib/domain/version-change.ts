import type { Conclusion, Criterion, Group, Target } from "#lib/domain/resolution.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** What one version of a review says otherwise than another one. `target` is as the later version has it, if it does. */
export type VersionChange =
  | { of: "basis"; before: Basis; after: Basis }
  | { of: "unapproved years"; before: number[]; after: number[] }
  | { of: "tally"; group: Group; verdict: Verdict; before: number; after: number }
  | { of: "stated counts"; group: Group }
  | TargetChange
  | NarrativeChange
  /** Something else: a name, a note, a warning, the day of the review. */
  | { of: "other" };

export type TargetChange = { target: Target } & (
  | { of: "target"; became: "added" | "removed" | "reworded" }
  | { of: "verdict"; before: Verdict; after: Verdict }
  | { of: "conclusion"; before: Conclusion | null; after: Conclusion | null }
  | ValueChange
);

/** A year's value, of the organisation or of a branch; null where the version does not look at the year. */
export type ValueChange = {
  of: "value";
  criterion: Criterion;
  branch: string | null;
  year: number;
  partial: boolean;
  before: YearTrace | null;
  after: YearTrace | null;
};

/** A text of the narrative: of a target, of a group, or of the whole (both null). */
export type NarrativeChange = {
  of: "narrative";
  target: string | null;
  group: Group | null;
  part: string;
  became: "written" | "rewritten" | "removed";
};
