import type { Criterion } from "#lib/domain/resolution.ts";

/** A criterion as the resolution file has it, before a person gave it its code. */
export type ProposedCriterion = Omit<Criterion, "code">;

/** What an unsure point is about: a field of the criterion, a number of the text, or the text as a whole. */
export type UnsureField = keyof ProposedCriterion | "number";

/** Why it is not sure, each worded under `propose.unsure` of the messages. */
export type UnsureNote =
  | ("every year assumed" | "by year assumed" | "total assumed" | "not of this term" | "total of shares")
  | ("lower assumed" | "higher assumed" | "bound of a range" | "every one assumed" | "about" | "as before")
  | ("denied" | "share in words" | "share without end" | "passed by more")
  | ("other period" | "some years" | "count of years" | "part of a year" | "per unit")
  | ("whom as before" | "award of whom")
  | ("other body" | "rank without number" | "no number")
  | ("fixed denominator" | "title" | "base not given" | "start of term" | "start of year" | "also named")
  | ("unit unknown" | "unit assumed" | "or better assumed" | "branches assumed" | "each branch assumed")
  | ("condition assumed" | "not used" | "heads of a share" | "unreadable" | "too long");

/**
 * One point that the words leave open, or that was assumed. `criterion` counts from 0 and is null where it is about the
 * text as a whole; `said` is the number, year or words of the text that it is about, "" where there are none.
 */
export type Unsure = { criterion: number | null; field: UnsureField; note: UnsureNote; said: string };

/** What the words of a target say: its criteria in the order of the text, the main one first, and what is not sure. */
export type Proposal = { text: string; criteria: ProposedCriterion[]; unsure: Unsure[] };

/** The assessed years of the term that the target belongs to. */
export type ProposalTerm = { firstYear: number; lastYear: number };
