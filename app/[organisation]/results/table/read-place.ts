import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import type { Known } from "#lib/reading/result-table.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type ResultCell, readResultCells } from "#lib/store/result-cells.ts";
import { readYearStates } from "#lib/store/year-state.ts";

/** What a table's figures meet: the criteria of the term, the years that are drafts, and what stands in them. */
export type TablePlace = {
  criteria: Known[];
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
    criteria: resolution.targets.flatMap(knownCriteria),
    years,
    cellOf: (criterion, year) => cells.get(year)?.get(criterion),
  };
}

/** A target's criteria, the main one of them known by the target's code and words too, whole or before the level. */
function knownCriteria({ code, text, criteria }: Target): Known[] {
  const main = criteria.findIndex(({ role }) => role === "headline");
  const also = [code, text, ...(text.includes(":") ? [text.slice(0, text.indexOf(":"))] : [])];
  return criteria.map((criterion, index) => ({ ...criterion, also: index === main ? also : [] }));
}
