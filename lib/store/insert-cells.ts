import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { CellKind } from "#lib/store/cell.ts";
import { Prisma } from "#prisma/client/client.ts";

/** A new cell's keys and values by column; a column left out stays empty, as one does whose value is undefined. */
export type NewCell = Record<string, string | number | boolean | null | undefined>;

/** So many rows go in one statement, which must end within the time any may take: each is checked by its guard. */
const rowsPerStatement = 4000;

/**
 * Fills cells that were never filled, as their first version. They travel as one JSON text each few thousand: sent as
 * parameters by the client, a term of some ten thousand results takes minutes.
 */
export async function insertCells(
  transaction: Prisma.TransactionClient,
  { table, keys, values }: CellKind,
  actor: Actor,
  cells: NewCell[],
): Promise<void> {
  const columns = { ...keys, ...values };
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");
  for (let start = 0; start < cells.length; start += rowsPerStatement)
    await transaction.$executeRaw`
      INSERT INTO ${Prisma.raw(`${table} (${names}, version, recorded_by_id)`)}
      SELECT ${Prisma.raw(names)}, 1, ${actor.userId}::uuid
      FROM json_to_recordset(${JSON.stringify(cells.slice(start, start + rowsPerStatement))}::json)
        AS cell (${Prisma.raw(typed)})`;
}
