import type {
  BaseFigures,
  Marks,
  MemberRating,
  OrganisationRating,
  Reached,
} from "#lib/domain/resolution.ts";

/** A result as it is entered: what was reached, and its marks; the file's entry without its key. */
export type EnteredResult = Reached & Marks;
/** A partial result is never marked not applicable. */
export type EnteredPartial = Exclude<Reached, { notApplicable: string }> & Marks;
export type EnteredRating = Pick<OrganisationRating, "rating" | "basis" | "note">;
export type EnteredCounts = Omit<MemberRating, "branch" | "year">;
export type EnteredBase = Omit<BaseFigures, "year">;

/** What people fill in for a year: which figure, and what it holds; null: nothing, or cleared. */
export type Entry = { year: number } & (
  | { kind: "result"; criterion: string; branch: string | null; value: EnteredResult | null }
  | {
      kind: "partial result";
      review: string;
      criterion: string;
      branch: string | null;
      value: EnteredPartial | null;
    }
  | { kind: "organisation rating"; value: EnteredRating | null }
  | { kind: "branch rating"; branch: string; value: EnteredRating | null }
  | { kind: "member rating"; branch: string; value: EnteredCounts | null }
  | { kind: "base figures"; value: EnteredBase | null }
);

/** Ratings, member counts and base figures: what belongs to no criterion. */
export type FigureEntry = Exclude<Entry, { criterion: string }>;

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Which figure of a year a cell holds. */
export type EntryPlace = Without<Entry, "value">;
