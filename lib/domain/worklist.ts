import type { EnterableCell } from "#lib/domain/enterable-cells.ts";
import { handIn } from "#lib/domain/hand-in.ts";
import type { Criterion, Resolution } from "#lib/domain/resolution.ts";

/** What a year still asks of a person: blank cells, missed ones without a note, and ratings that are not complete. */
export type Owed = {
  /** Null: of targets that nobody answers for. */
  person: string | null;
  missing: EnterableCell[];
  unexplained: EnterableCell[];
  unrated: Criterion[];
};

/**
 * Còn thiếu gì, ai nợ: what a year lacks, by the person who answers for the target (`responsible`, by the target's code).
 * Whoever owes nothing is left out; what nobody answers for stands last.
 */
export function worklist(
  resolution: Resolution,
  year: number,
  responsible: ReadonlyMap<string, string>,
): Owed[] {
  const { missing, unexplained, unrated } = handIn(resolution, year);
  const people = [...new Set(responsible.values()), null];
  return people
    .map((person): Owed => {
      const isOwn = ({ target }: { target: { code: string } }) =>
        (responsible.get(target.code) ?? null) === person;
      return {
        person,
        missing: missing.filter(isOwn),
        unexplained: unexplained.filter(isOwn),
        unrated: unrated.filter(isOwn).map(({ criterion }) => criterion),
      };
    })
    .filter((owed) => owed.missing.length + owed.unexplained.length + owed.unrated.length > 0);
}
