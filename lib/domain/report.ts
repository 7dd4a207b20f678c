import type { Narrative } from "#lib/domain/narrative.ts";
import type { Branch, Day, DocumentForm, Organisation, Term } from "#lib/domain/resolution.ts";
import type { Basis, Scorecard } from "#lib/domain/scorecard.ts";

/** What the documents of a review are drawn from, and what a frozen version holds. */
export type Report = {
  organisation: Organisation;
  documents?: DocumentForm;
  term: Term;
  branches: Branch[];
  scorecard: Scorecard;
  narrative: Narrative;
  /** Years of the review (its partial year too) that were not approved: the documents then say "số liệu chưa duyệt". */
  unapprovedYears: number[];
};

/** What is entered after freezing and is no part of the hash: số, ngày, người ký. */
export type Formalities = { number?: string; on?: Day; signatory?: string };

/** A frozen version of a review: its number counts from 1, `hash` is SHA-256 in hex, `at` a moment in ISO 8601. */
export type FrozenMark = { version: number; hash: string; by: string; at: string; formalities: Formalities };

/** The newest frozen version of a review, without what it holds; `basis` is null where its text does not tell. */
export type LatestFrozen = { version: number; at: Date; basis: Basis | null };

/** How a document stands: what stands now ("Dự thảo", no hash), or a frozen version. */
export type Standing = { kind: "draft" } | ({ kind: "frozen" } & FrozenMark);
