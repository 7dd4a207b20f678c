import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import { type Recorded, recordCells } from "#lib/store/record-cells.ts";
import { openResults, type ResultChange } from "#lib/store/result-cells.ts";

/**
 * Stores changed results of several years together, all or none, out of the file that is named, if any. Throws `not found` for a criterion or year that is not
 * this organisation's, `forbidden` for those who may not enter figures.
 */
export async function recordYears(
  actor: Actor,
  organisationId: string,
  changes: (ResultChange & { year: number })[],
  file?: string,
): Promise<Recorded> {
  permit(actor, "enter figures", organisationId);
  const years = new Map<number, Awaited<ReturnType<typeof openResults>>>();
  for (const { year } of changes)
    if (!years.has(year)) years.set(year, await openResults(actor, organisationId, year));
  return recordCells(
    actor,
    organisationId,
    changes.flatMap(({ year, ...change }) => years.get(year)?.(change) ?? []),
    file,
  );
}
