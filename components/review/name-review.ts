import type { Review, Term } from "#lib/domain/resolution.ts";

type Named = Pick<Review, "name" | "kind" | "throughYear">;
type SayKind = (kind: NonNullable<Review["kind"]>) => string;

/** A review by its name, else by its kind: "Kiểm điểm giữa nhiệm kỳ", at the end of a year with it: "Đánh giá cuối năm 2024". */
export function reviewName({ name, kind = "year-end", throughYear }: Named, kinds: SayKind): string {
  if (name !== undefined) return name;
  return kind === "year-end" ? `${kinds(kind)} ${throughYear}` : kinds(kind);
}

/** The same with its term, "Kiểm điểm giữa nhiệm kỳ 2020–2025", but where it is of one year. */
export function nameReview(review: Named, { name: term }: Pick<Term, "name">, kinds: SayKind): string {
  const name = reviewName(review, kinds);
  const ofYear = review.kind === "year-end" || (review.kind === undefined && review.name === undefined);
  return ofYear ? name : `${name} ${term}`;
}
