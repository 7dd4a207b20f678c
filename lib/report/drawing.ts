/** What stands on the first page of every document: its form, what it is about. Texts, never markup. */
export type Frame = {
  title: string;
  author: string;
  /** What a reader of files finds: "version:1", "sha256:…" of a frozen version. */
  keywords: string[];
  /**
   * When it was made, as the office's clock showed it: year, month, day, hour, minute, second. Of a frozen version when
   * it was frozen, so that its PDF is the same to the byte whenever it is drawn; null: now.
   */
  made: number[] | null;
  superior: string | null;
  committee: string;
  /** "Số" with its number; null leaves a blank before `symbol`, "-BC/ĐU". */
  number: string | null;
  symbol: string;
  party: string;
  place: string;
  /** "ngày 05 tháng 02 năm 2026"; null leaves day and month of `year` blank. */
  day: string | null;
  year: string;
  /** How the document stands: "Dự thảo", "Số liệu chưa duyệt: …". */
  marks: string[];
  kind: string;
  subject: string[];
  opening: string;
  /** Version and hash, at the foot of every page; null for a draft. */
  foot: string | null;
};

/** Every word and figure of the report, in its order: what PDF, Word and Excel are drawn from. */
export type ReportDrawing = Frame &
  Foot & {
    sections: Section[];
    annex: Annex;
  };

/** Who receives a document and who signs it; a name that is not known yet stays blank. */
export type Foot = {
  recipientsHead: string;
  recipients: string[];
  onBehalf: string;
  office: string;
  signatory: string | null;
};

/** One page, signed where there is room for it: a table of counts, and lists that are cut where the page ends. `#` in `more` is how many were cut. */
export type SummaryDrawing = Frame &
  Foot & {
    heads: string[];
    rows: string[][];
    lists: { heading: string; items: string[]; all: number; none: string; more: string }[];
  };

/** "I- …", with its paragraphs; those from `keptFrom` on stand on the page of the signature. */
export type Section = { heading: string; paragraphs: Paragraph[]; keptFrom: number };

/** `1. …` is a heading of level 2, `a) …` of level 3; `lead` begins a text in italics. */
export type Paragraph = { level: 2 | 3; text: string } | { level: null; lead: string | null; text: string };

/** The annex table. `notes` are numbered from 1 in their order; heads and cells name them by number. */
export type Annex = {
  title: string;
  subject: string[];
  caption: string;
  /** Of the letters, in pt: many years take smaller ones. */
  size: number;
  columns: AnnexColumn[];
  rows: AnnexRow[];
  notes: string[];
  /** Said under the title where the notes stand on a later page. */
  notesBelow: string;
};

/** `width` in mm, or a share (`grow`) of what the fixed columns leave; `start`: set flush left, else centred. */
export type AnnexColumn = {
  name: string;
  notes: string[];
  width: number;
  grow: number;
  start: boolean;
  /** Where a sheet has a column of its own for what stands smaller below the text: its name. */
  detail: string | null;
};

/**
 * A group's row has one cell, over all columns; a criterion's row stands below its target's and leaves out a cell that
 * spans it. `whole`: the row stays on one page.
 */
export type AnnexRow = { kind: "group" | "target" | "criterion"; cells: AnnexCell[]; whole: boolean };

/**
 * `detail` stands smaller below the text; `rows`: how many rows the cell spans, which then stay on one page. `number`:
 * the number that the text shows, as a decimal with all its digits.
 */
export type AnnexCell = {
  text: string;
  number: ShownNumber | null;
  detail: string | null;
  notes: string[];
  strong: boolean;
  rows: number;
};

/** 98,46% is `{ decimal: "98.46", sign: "%" }`. */
export type ShownNumber = { decimal: string; sign: string };
