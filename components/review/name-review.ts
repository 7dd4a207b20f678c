import type { Review, Term } from "#lib/domain/resolution.ts";

type Named = Pick<Review, "name" | "kind">;

/** A review by its name, else by its kind, and its term: "Kiểm điểm giữa nhiệm kỳ 2020–2025". */
export const nameReview = (
  { name, kind }: Named,
  { name: term }: Pick<Term, "name">,
  kinds: (kind: NonNullable<Review["kind"]>) => string,
): string => `${name ?? kinds(kind ?? "year-end")} ${term}`;
