import type { Entry } from "#lib/domain/entry.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";

/** The resolution as it will stand once an entry is recorded: it takes the place of what its cell holds. */
export function withEntry(resolution: Resolution, entry: Entry): Resolution {
  const { year } = entry;
  switch (entry.kind) {
    case "result": {
      const { criterion, branch, value } = entry;
      const others = resolution.results.filter(
        (each) => each.criterion !== criterion || each.year !== year || (each.branch ?? null) !== branch,
      );
      const place = { criterion, year, ...(branch === null ? {} : { branch }) };
      return { ...resolution, results: [...others, ...(value === null ? [] : [{ ...place, ...value }])] };
    }
    case "partial result":
      return { ...resolution, reviews: resolution.reviews.map((review) => withPartial(review, entry)) };
    case "organisation rating": {
      const { organisationRatings: all } = resolution;
      return { ...resolution, organisationRatings: replace(all, { year }, entry.value) };
    }
    case "branch rating": {
      const { branch } = entry;
      return {
        ...resolution,
        branchRatings: replace(resolution.branchRatings, { branch, year }, entry.value),
      };
    }
    case "member rating": {
      const { branch } = entry;
      return {
        ...resolution,
        memberRatings: replace(resolution.memberRatings, { branch, year }, entry.value),
      };
    }
    case "base figures":
      return { ...resolution, baseFigures: replace(resolution.baseFigures, { year }, entry.value) };
  }
}

type PartialEntry = Extract<Entry, { kind: "partial result" }>;

function withPartial(review: Review, { review: code, criterion, branch, value }: PartialEntry): Review {
  if (review.code !== code) return review;
  const others = review.partialResults.filter(
    (each) => each.criterion !== criterion || (each.branch ?? null) !== branch,
  );
  const place = { criterion, ...(branch === null ? {} : { branch }) };
  return { ...review, partialResults: [...others, ...(value === null ? [] : [{ ...place, ...value }])] };
}

type Placed = { year: number; branch?: string };

function replace<Place extends Placed, Value extends object>(
  all: (Place & Value)[],
  place: Place,
  value: Value | null,
): (Place & Value)[] {
  const others = all.filter((each) => each.year !== place.year || each.branch !== place.branch);
  return value === null ? others : [...others, { ...place, ...value }];
}
