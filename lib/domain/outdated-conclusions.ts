import type { Criterion, Source, Target } from "#lib/domain/resolution.ts";

/** Where a figure that verdicts are computed from stands; a mark says that a year is not applicable. */
export type FigurePlace = { year: number } & (
  | { of: "result" | "mark" | "partial result"; criterion: string; branch: string | null }
  | { of: "organisation rating" }
  | { of: "branch rating" | "member rating"; branch: string }
);

/** A change of a figure: when (ISO 8601), and what stood and stands there, in any spelling that is the same for the same. */
export type FigureChange = { place: FigurePlace; at: string; before: string; after: string };

/** A target whose conclusion rests on figures that changed since, and the years they are of. */
export type OutdatedConclusion = { target: Target; years: number[] };

type Concluded = { target: string; at: string };

/**
 * "Số liệu đã thay đổi sau kết luận": the targets of which a figure that they are judged by at the review (a result, a
 * rating, a partial result, up to the review's years) now stands otherwise than it stood when their conclusion was
 * recorded. What was changed and changed back, and a note, raise nothing. The conclusion itself is never touched; it is
 * up to date again once it was recorded anew. `changes` are in the order in which they were made.
 */
export function outdatedConclusions(
  targets: Target[],
  throughYear: number,
  concluded: Concluded[],
  changes: FigureChange[],
): OutdatedConclusion[] {
  const recorded = new Map(concluded.map(({ target, at }) => [target, at]));
  return targets.flatMap((target) => {
    const at = recorded.get(target.code);
    if (at === undefined) return [];
    const later = changes.filter(
      (change) =>
        change.at > at && isJudged(change.place, throughYear) && concerns(change.place, target, throughYear),
    );
    const years = [...new Set(standingOtherwise(later).map(({ year }) => year))];
    return years.length === 0 ? [] : [{ target, years: years.toSorted((a, b) => a - b) }];
  });
}

/**
 * Figures after the review's years are not looked at, but for the partial ones, which are the review's own, and for marks
 * of years that are not applicable, which count in every year of the term (rules §4).
 */
const isJudged = ({ of, year }: FigurePlace, throughYear: number): boolean =>
  of === "partial result" || of === "mark" || year <= throughYear;

const derivedFrom = {
  "organisation rating": "organisation rating",
  "branch rating": "branch ratings",
  "member rating": "member ratings",
} as const satisfies Record<string, Source>;

const concerns = (place: FigurePlace, { criteria }: Target, throughYear: number): boolean =>
  criteria.some((criterion) =>
    "criterion" in place
      ? criterion.code === place.criterion && (place.of !== "mark" || countsLater(criterion, throughYear))
      : criterion.source === derivedFrom[place.of],
  );

/** Judged year by year, the years that a review looks at say all: a mark of a later one counts only where there are none. */
const countsLater = ({ horizon, thresholds }: Criterion, throughYear: number): boolean =>
  horizon !== "every year" || thresholds.every(({ from }) => from > throughYear);

/** The places where what stands after the last change is not what stood before the first one. */
function standingOtherwise(changes: FigureChange[]): FigurePlace[] {
  const first = new Map<string, FigureChange>();
  const last = new Map<string, FigureChange>();
  for (const change of changes) {
    const key = JSON.stringify(Object.entries(change.place).toSorted());
    first.set(key, first.get(key) ?? change);
    last.set(key, change);
  }
  return [...last].flatMap(([key, { place, after }]) => (first.get(key)?.before === after ? [] : [place]));
}
