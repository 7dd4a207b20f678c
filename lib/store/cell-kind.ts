import "server-only";
import type { CellKind } from "#lib/store/cell.ts";

const reached = {
  numerator: "numeric",
  denominator: "numeric",
  percent: "numeric",
  value: "numeric",
  yes: "boolean",
  grade: "text",
} as const;
const marks = {
  note: "text",
  estimate: "boolean",
  as_of: "date",
  evidence: "text",
  evidence_on: "date",
  evidence_link: "text",
} as const;
const rating = { rating: "text", basis: "text", note: "text" } as const;

export const resultCell: CellKind = {
  table: "result",
  object: "result",
  keys: { criterion_id: "uuid", year: "integer", branch_id: "uuid" },
  values: { ...reached, not_applicable: "text", ...marks },
  closedBy: "year",
};

export const partialResultCell: CellKind = {
  table: "partial_result",
  object: "partial result",
  keys: { review_id: "uuid", criterion_id: "uuid", branch_id: "uuid" },
  values: { ...reached, ...marks },
  closedBy: "review",
};

export const organisationRatingCell: CellKind = {
  table: "organisation_rating",
  object: "organisation rating",
  keys: { organisation_id: "uuid", year: "integer" },
  values: rating,
  closedBy: "year",
};

export const branchRatingCell: CellKind = {
  table: "branch_rating",
  object: "branch rating",
  keys: { branch_id: "uuid", year: "integer" },
  values: rating,
  closedBy: "year",
};

export const memberRatingCell: CellKind = {
  table: "member_rating",
  object: "member rating",
  keys: { branch_id: "uuid", year: "integer" },
  values: {
    excellent: "integer",
    good: "integer",
    completed: "integer",
    not_completed: "integer",
    exempt: "integer",
    unrated: "integer",
    basis: "text",
    note: "text",
  },
  closedBy: "year",
};

export const baseFiguresCell: CellKind = {
  table: "base_figures",
  object: "base figures",
  keys: { organisation_id: "uuid", year: "integer" },
  values: {
    members: "integer",
    members_rated: "integer",
    staff: "integer",
    collectives: "integer",
    note: "text",
  },
  closedBy: "year",
};
