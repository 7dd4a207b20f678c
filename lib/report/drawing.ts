/** What `report.typ` draws: every word and figure of the document, in its order. Texts, never markup. */
export type Drawing = {
  title: string;
  author: string;
  superior: string | null;
  committee: string;
  /** What follows the number: "-BC/ĐU". */
  symbol: string;
  party: string;
  place: string;
  year: string;
  draft: string;
  kind: string;
  subject: string[];
  opening: string;
  sections: { heading: string; paragraphs: string[] }[];
  recipientsHead: string;
  recipients: string[];
  onBehalf: string;
  office: string;
  annex: Annex;
};

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
};

/** `width` in mm, or a share (`grow`) of what the fixed columns leave; `start`: set flush left, else centred. */
export type AnnexColumn = { name: string; notes: string[]; width: number; grow: number; start: boolean };

/**
 * A group's row has one cell, over all columns; a criterion's row stands below its target's and leaves out a cell that
 * spans it. `whole`: the row stays on one page.
 */
export type AnnexRow = { kind: "group" | "target" | "criterion"; cells: AnnexCell[]; whole: boolean };

/** `detail` stands smaller below the text; `rows`: how many rows the cell spans, which then stay on one page. */
export type AnnexCell = {
  text: string;
  detail: string | null;
  notes: string[];
  strong: boolean;
  rows: number;
};
