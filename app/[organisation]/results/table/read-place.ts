import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type ResultCell, readResultCells } from "#lib/store/result-cells.ts";
import { readYearStates } from "#lib/store/year-state.ts";

/** What a table's figures meet: the criteria of the term, the years that are drafts, and what stands in them. */
export type TablePlace = {
  criteria: Criterion[];
  years: number[];
  cellOf: (criterion: string, year: number) => ResultCell | undefined;
};

/** Reads what a table's figures meet. Throws `not found` where there is no such term. */
export async function readPlace(actor: Actor, organisationId: string, term: string): Promise<TablePlace> {
  const resolution = await readResolution(actor, organisationId, { code: term });
  const states = await readYearStates(actor, organisationId);
  const years = yearsOf(resolution.term).filter((year) => states.get(year) === "draft");
  const cells = new Map<number, Map<string, ResultCell>>();
  for (const year of years) {
    const own = (await readResultCells(actor, organisationId, year)).filter(({ branch }) => branch === null);
    cells.set(year, new Map(own.map((cell) => [cell.criterion, cell])));
  }
  return {
    criteria: resolution.targets.flatMap((target) => target.criteria),
    years,
    cellOf: (criterion, year) => cells.get(year)?.get(criterion),
  };
}
