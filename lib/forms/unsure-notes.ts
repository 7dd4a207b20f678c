import { z } from "zod";

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

/** What was not sure of a proposed criterion: about which field, why, and the words or the number that it is about. */
const notes = z
  .array(
    z.strictObject({ field: z.string().max(40), note: z.enum(unsureWhys), said: z.string().max(32_767) }),
  )
  .max(200);
export type UnsureNote = z.output<typeof notes>[number];

/** What was not sure of a target's criteria, by their codes; those of which everything was sure are left out. */
export type UnsureCriteria = Readonly<Record<string, readonly UnsureNote[]>>;

/** So many are kept: a text of more unsure points is to be read again anyway. */
const mostKept = 100;
export const writeUnsure = (of: readonly UnsureNote[]): string => JSON.stringify(of.slice(0, mostKept));

/** The notes that a form carried from step to step; null where the criterion was not proposed. What cannot be read says nothing. */
export function readUnsure(text: string): UnsureNote[] | null {
  if (text === "") return null;
  try {
    return notes.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
