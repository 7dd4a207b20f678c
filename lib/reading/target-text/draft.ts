import type { ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";
import type { Whom } from "#lib/reading/target-text/whom.ts";

/** A point that is not sure, before it is known which criterion it belongs to. */
export type Note = Omit<Unsure, "criterion">;

export const note = (field: Note["field"], why: Note["note"], said = ""): Note => ({
  field,
  note: why,
  said,
});

/** Which side of which number is wanted. */
export type Aimed = Pick<ProposedCriterion, "aim" | "better"> & {
  threshold: Pick<ProposedCriterion["thresholds"][number], "value" | "upper">;
};

/** What is measured, but for the number and the time. */
export type Measured = Pick<
  ProposedCriterion,
  "measure" | "unit" | "of" | "base" | "against" | "subject" | "source" | "level" | "award"
>;

/** What a demand's words measure, what is not sure about it, and of whom they speak. */
export type MeasuredWords = { shape: Measured; notes: Note[]; whom: Whom | null };

/** A change that a demand is about: a growth, a reduction, or none. */
export type Change = "up" | "down" | null;

/** A demand as it was read but for its time, with the places of the numbers it used. */
export type Draft = {
  shape: Measured & Aimed;
  notes: Note[];
  used: number[];
  change: Change;
  whom: Whom | null;
};
