import type { Criterion } from "#lib/domain/resolution.ts";

/** Why something of a proposal is not sure, each worded under `propose.unsure` of the messages. */
export const unsureWhys = [
  ...([
    "every year assumed",
    "by year assumed",
    "total assumed",
    "not of this term",
    "total of shares",
  ] as const),
  ...([
    "lower assumed",
    "higher assumed",
    "bound of a range",
    "every one assumed",
    "about",
    "as before",
  ] as const),
  ...(["denied", "share in words", "share without end", "passed by more"] as const),
  ...(["other period", "some years", "count of years", "part of a year", "per unit"] as const),
  ...(["whom as before", "award of whom"] as const),
  ...(["other body", "rank without number", "no number"] as const),
  ...([
    "fixed denominator",
    "title",
    "base not given",
    "start of term",
    "start of year",
    "also named",
  ] as const),
  ...([
    "unit unknown",
    "unit assumed",
    "or better assumed",
    "branches assumed",
    "each branch assumed",
  ] as const),
  ...([
    "other unit stated",
    "percent stated",
    "unit of the level",
    "unit of none",
    "part by its dash",
  ] as const),
  ...([
    "condition assumed",
    "not used",
    "levels by year",
    "level of each year",
    "thousands or decimals",
    "heads of a share",
    "unreadable",
    "too long",
  ] as const),
] as const;
export type UnsureWhy = (typeof unsureWhys)[number];

/** What such a point is about: a field of the criterion, or a number of the text. */
export const unsureFields = [
  ...(["role", "text", "measure", "unit", "of", "base", "award", "against", "baseline"] as const),
  ...(["subject", "source", "level", "aim", "better", "thresholds"] as const),
  ...(["horizon", "dueYear", "headcount", "number"] as const),
] as const satisfies readonly (keyof Criterion | "number")[];

export type UnsureField = (typeof unsureFields)[number];

/** What was not sure of a proposed criterion: about which field, why, and the words or the number that it is about. */
export type UnsureNote = { field: UnsureField; note: UnsureWhy; said: string };

/** What was not sure of a target's criteria, by their codes; those of which everything was sure are left out. */
export type UnsureCriteria = Readonly<Record<string, readonly UnsureNote[]>>;
