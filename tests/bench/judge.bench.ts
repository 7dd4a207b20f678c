import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { median, termOf, years } from "#tests/bench/term-of.ts";

/** How many criterion-years are judged in a second, on one core, with full traces; the median of several rounds. */

const rounds = 7;
type Sized = { targets: number; term: Resolution; review: Review };

/** A term of each size, with its one review. */
const sized = (targets: number): Sized => {
  const term = termOf(targets);
  const [review] = term.reviews;
  if (review === undefined) throw new Error("The term has no review.");
  return { targets, term, review };
};

function perSecond({ targets, term, review }: Sized): number {
  const repeats = Math.max(1, Math.floor(10_000 / targets));
  const begun = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) buildScorecard(term, review);
  return (repeats * targets * years.length * 1000) / (performance.now() - begun);
}

/** Each round takes every size, so that a slow moment of the machine meets them alike. */
const terms = [10, 100, 1000, 10_000].map(sized);
terms.map(perSecond);
const measured = Array.from({ length: rounds }, () => terms.map(perSecond));
const speeds = terms.map((_, index) => median(measured.map((round) => round[index] ?? 0)));
for (const [index, { targets }] of terms.entries()) {
  const speed = speeds[index] ?? 0;
  const ratio = (speed / (speeds[0] ?? 0)).toFixed(2);
  console.log(
    `${targets} targets: ${Math.round(speed).toLocaleString("en")} criterion-years a second (${ratio} of 10 targets')`,
  );
}
