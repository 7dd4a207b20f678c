import type { Criterion, Resolution, Target, Term, Threshold } from "#lib/domain/resolution.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";

/** What a person must look at in a target or a criterion that was taken over into another term. */
export type CloneChange =
  /** Of several thresholds the one of the old term's last year was kept. */
  | { kind: "thresholds"; left: number }
  /** It is due as many years into the new term as into the old one, at the latest in its last year. */
  | { kind: "due year"; from: number; to: number }
  /** It is still compared with the state before the old term. */
  | { kind: "baseline"; year: number }
  /** Its words still name years of the old term: "thời kỳ 2021–2025". */
  | { kind: "wording"; years: number[] };

export type Cloned = { code: string; changes: CloneChange[] };

/** The targets, and what has to be looked at: in the words of each target, and in each criterion. */
export type ClonedTargets = { targets: Target[]; words: Cloned[]; criteria: Cloned[] };

/**
 * The targets of a term as the next one would begin with them: texts, codes and criteria as they are, of the thresholds
 * the one in force in the old term's last year, from the new term's first year on; no results, ratings and reviews.
 */
export function cloneTargets(
  { targets, term }: Pick<Resolution, "targets" | "term">,
  next: Term,
): ClonedTargets {
  const cloned = targets.map((target) => ({
    ...target,
    criteria: target.criteria.map((criterion) => cloneCriterion(criterion, term, next)),
  }));
  const words = targets.map(({ code, text }) => ({ code, changes: wordingOf(text, term) }));
  const changed = targets.flatMap(({ criteria }) => criteria.map((each) => changesOf(each, term, next)));
  return { targets: cloned, words, criteria: changed };
}

function cloneCriterion(criterion: Criterion, term: Term, next: Term): Criterion {
  const { dueYear, ...kept } = criterion;
  const thresholds = keptThresholds(criterion, term).map(({ basis: _, ...threshold }) => ({
    ...threshold,
    from: next.firstYear,
  }));
  return { ...kept, ...(dueYear === undefined ? {} : { dueYear: shifted(dueYear, term, next) }), thresholds };
}

/** At most one; a yes-no criterion may have none. */
const keptThresholds = ({ thresholds }: Criterion, { lastYear }: Term): Threshold[] =>
  thresholds.length === 0 ? [] : [thresholdInForce(thresholds, lastYear)];

const shifted = (dueYear: number, term: Term, next: Term): number =>
  Math.min(dueYear - term.firstYear + next.firstYear, next.lastYear);

/** The years of a term that a text names, each once, in their order. */
function wordingOf(text: string, { firstYear, lastYear }: Term): CloneChange[] {
  const named = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([year]) => Number(year));
  const years = [...new Set(named)].filter((year) => firstYear <= year && year <= lastYear);
  return years.length === 0 ? [] : [{ kind: "wording", years: years.toSorted((a, b) => a - b) }];
}

function changesOf(criterion: Criterion, term: Term, next: Term): Cloned {
  const { code, text, thresholds, dueYear, baseline } = criterion;
  const changes: CloneChange[] = [];
  if (thresholds.length > 1) changes.push({ kind: "thresholds", left: thresholds.length - 1 });
  if (dueYear !== undefined)
    changes.push({ kind: "due year", from: dueYear, to: shifted(dueYear, term, next) });
  if (baseline !== undefined) changes.push({ kind: "baseline", year: baseline.year });
  return { code, changes: [...changes, ...wordingOf(text, term)] };
}
