import type { Criterion } from "#lib/domain/resolution.ts";
import type { UnsureField, UnsureWhy } from "#lib/domain/unsure.ts";

/** A criterion as the resolution file has it, before a person gave it its code. */
export type ProposedCriterion = Omit<Criterion, "code">;

/**
 * One point that the words leave open, or that was assumed. `criterion` counts from 0 and is null where it is about the
 * text as a whole; `said` is the number, year or words of the text that it is about, "" where there are none.
 */
export type Unsure = { criterion: number | null; field: UnsureField; note: UnsureWhy; said: string };

/** What the words of a target say: its criteria in the order of the text, the main one first, and what is not sure. */
export type Proposal = { text: string; criteria: ProposedCriterion[]; unsure: Unsure[] };

/** The assessed years of the term that the target belongs to. */
export type ProposalTerm = { firstYear: number; lastYear: number };
