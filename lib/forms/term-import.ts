/** How many of what a file holds, by year. */
export type YearCounts = { year: number; results: number; ratings: number; members: number; base: number };

/** What would come with a term, before it does. */
export type TermPreview = {
  name: string;
  years: string;
  targets: { code: string; text: string; group: "party" | "government"; criteria: number }[];
  branches: { added: string[]; there: number };
  counts: YearCounts[];
  reviews: { code: string; name: string; throughYear: number; conclusions: number }[];
  /** SHA-256 of the file that was looked at: only this one is brought in. */
  seen: string;
};

/** What the form of a term's import answers. */
export type TermImportState = {
  /** Changes with every answer. */
  answer: number;
  notice: { kind: "imported" | "refused"; text: string } | null;
  faults: { path: string; text: string }[];
  notes: string[];
  preview: TermPreview | null;
  /** The code of the term that was brought in. */
  imported: string | null;
};

export const noTermImport: TermImportState = {
  answer: 0,
  notice: null,
  faults: [],
  notes: [],
  preview: null,
  imported: null,
};

/** The largest file that is sent: what a resolution file may be at most (rules §9). */
export const largestTermFile = 20_000_000;
