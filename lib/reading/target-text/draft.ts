import type { ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";

/** A point that is not sure, before it is known which criterion it belongs to. */
export type Note = Omit<Unsure, "criterion">;

/** What a demand says but for the time it is meant for. */
export type Shape = Pick<
  ProposedCriterion,
  "measure" | "unit" | "of" | "base" | "against" | "subject" | "source" | "level" | "aim" | "better" | "award"
> & { threshold: Pick<ProposedCriterion["thresholds"][number], "value" | "upper"> };

/** A demand as it was read: its shape, what is not sure about it, and the places of the numbers it used. */
export type Draft = { shape: Shape; notes: Note[]; used: number[]; change: "up" | "down" | null };

export const note = (field: Note["field"], why: Note["note"], said = ""): Note => ({ field, note: why, said });
