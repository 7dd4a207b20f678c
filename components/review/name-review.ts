import type { Review, Term } from "#lib/domain/resolution.ts";

type Named = Pick<Review, "name" | "kind">;
type SayKind = (kind: NonNullable<Review["kind"]>) => string;

/** A review by its name, else by its kind: "Kiểm điểm giữa nhiệm kỳ". */
export const reviewName = ({ name, kind }: Named, kinds: SayKind): string =>
  name ?? kinds(kind ?? "year-end");

/** The same with its term: "Kiểm điểm giữa nhiệm kỳ 2020–2025". */
export const nameReview = (review: Named, { name: term }: Pick<Term, "name">, kinds: SayKind): string =>
  `${reviewName(review, kinds)} ${term}`;
