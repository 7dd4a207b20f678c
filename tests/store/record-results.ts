import type { Actor } from "#lib/domain/access.ts";
import type { Recorded } from "#lib/store/record-cells.ts";
import { recordYear } from "#lib/store/record-year.ts";
import type { ResultChange } from "#lib/store/result-cells.ts";

/** Stores changed results of a year, and no other figures. */
export const recordResults = (
  actor: Actor,
  organisationId: string,
  year: number,
  results: ResultChange[],
): Promise<Recorded> => recordYear(actor, organisationId, year, { results, figures: [] });
