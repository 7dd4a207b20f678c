import type { Criterion } from "#lib/domain/resolution.ts";
import type { ChosenRows } from "#lib/reading/read-result-table.ts";
import type { Known } from "#lib/reading/result-table.ts";
import { similarIn } from "#lib/reading/similar-criterion.ts";

type Row = { row: number; words: string; own: readonly Criterion[] };

/** Whether a criterion's figures stand in one row of a table: it is entered, and by the organisation. */
export const isOneRow = ({ source, subject }: Criterion): boolean =>
  source === "entered" && subject === "organisation";

/**
 * The criterion that each row is most like, by its code, of the rows that name none and of which nobody said what they
 * are. What another row is, or is as like, is proposed for none. A person confirms it.
 */
export function proposedCriteria(
  rows: readonly Row[],
  criteria: readonly Known[],
  chosen: ChosenRows,
): ReadonlyMap<number, string> {
  const taken = new Set([...rows.flatMap(({ own }) => own.map(({ code }) => code)), ...chosen.values()]);
  const similar = similarIn(criteria);
  const like = rows.flatMap(({ row, words, own }): [number, string][] => {
    const found = own.length > 0 || chosen.has(row) ? null : similar(words);
    return found === null || !isOneRow(found) || taken.has(found.code) ? [] : [[row, found.code]];
  });
  const times = (code: string) => like.filter(([, each]) => each === code).length;
  return new Map(like.filter(([, code]) => times(code) === 1));
}
