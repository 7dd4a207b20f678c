import "server-only";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Ids } from "#lib/store/import-ids.ts";
import { insertPlacedTargets } from "#lib/store/insert-placed-targets.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Targets, criteria and thresholds of a term, in the order of the file; fills `ids`. */
export const insertTargets = (
  transaction: Prisma.TransactionClient,
  { targets, unsure = {} }: Resolution,
  ids: Ids,
): Promise<void> =>
  insertPlacedTargets(
    transaction,
    targets.map((target, position) => ({ ...target, position, unsure: ownEntry(unsure, target.code) })),
    ids,
    0,
  );
