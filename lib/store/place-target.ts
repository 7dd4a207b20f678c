import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { holdTarget, type TargetAddress } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";

/** Where a target goes among those of its group: one up, one down, or to a place, counted from 1. */
export type TargetPlace = "up" | "down" | number;

/** Where a target stands among those of its group, counted from 1, and whether it came there just now. */
export type TargetPlaced = { moved: boolean; place: number; count: number };

/** Moves a target among those of its group; beyond the first or the last there is no further. */
export async function placeTarget(
  actor: Actor,
  organisationId: string,
  address: TargetAddress,
  to: TargetPlace,
): Promise<TargetPlaced> {
  permit(actor, "manage targets", organisationId);
  return holdTarget(organisationId, address, async (transaction, { id, code, group, term }) => {
    const rows = await transaction.target.findMany({
      where: { termId: term.id, group, archivedAt: null },
      select: { id: true, position: true },
      orderBy: [{ position: "asc" }, { code: "asc" }],
    });
    const was = rows.findIndex((row) => row.id === id);
    const place = Math.min(Math.max(wanted(was, to), 0), rows.length - 1);
    const placed = { moved: place !== was, place: place + 1, count: rows.length };
    if (!placed.moved) return placed;
    const order = rows.filter((row) => row.id !== id).map((row) => row.id);
    order.splice(place, 0, id);
    for (const [index, row] of rows.entries())
      if (order[index] !== row.id)
        await transaction.target.update({
          where: { id: order[index] ?? id },
          data: { position: row.position },
        });
    await recordAudit(transaction, actor, {
      organisationId,
      action: "place",
      object: "target",
      key: { target: code, term: term.code },
      before: { place: was + 1 },
      after: { place: place + 1 },
    });
    return placed;
  });
}

function wanted(was: number, to: TargetPlace): number {
  if (to === "up") return was - 1;
  return to === "down" ? was + 1 : to - 1;
}
