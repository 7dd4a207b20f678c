import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import { type Sending, writeCell } from "#lib/store/cell.ts";
import { driverCause } from "#lib/store/driver-cause.ts";
import { permit } from "#lib/store/permit.ts";
import type { KindChange } from "#lib/store/record-cells.ts";
import type { LockedState } from "#lib/store/year-state.ts";
import { database, runStatement } from "#prisma/database.ts";

/**
 * What became of a change that was sent: stored, now or before under the same key; refused because its key stands for
 * another body, because its place is closed, or because the cell holds a newer version.
 */
export type Sent =
  | { kind: "stored"; answer: unknown }
  | { kind: "key used" }
  | { kind: "closed"; state: LockedState | null }
  | { kind: "stale" };

/** Stores one change once, however often it is sent. Throws `forbidden` for those who may not enter figures. */
export async function sendCell(
  actor: Actor,
  organisationId: string,
  change: KindChange,
  { key, ...sent }: Omit<Sending, "address">,
): Promise<Sent> {
  permit(actor, "enter figures", organisationId);
  const address = addressOf(change);
  const sending = { ...sent, key, address };
  const writing = writeCell(runStatement, change.kind, actor, { ...change, organisationId }, sending);
  const written = await writing.catch(nullWhereStored);
  if (written !== null) return { kind: "stored", answer: written.answer };
  const stored = await database().storedChange.findUnique({
    where: { userId_address_key: { userId: actor.userId ?? "", address, key } },
  });
  if (stored !== null)
    return stored.bodyHash === sent.bodyHash
      ? { kind: "stored", answer: stored.answer }
      : { kind: "key used" };
  return closing(organisationId, change);
}

/** Of two changes under one key at the same moment the later meets the earlier's key: it was stored before. */
function nullWhereStored(error: unknown): null {
  const cause = error instanceof Error ? driverCause(error) : undefined;
  if (cause?.code === "23505" && cause.table === "stored_change") return null;
  throw error;
}

/** The cell by its ids: codes may come to stand for something else. */
const addressOf = ({ kind, key }: KindChange): string => [kind.table, ...Object.values(key)].join(" ");

/** What kept a change out: its place is closed, by which state of its year; else somebody was faster. */
async function closing(organisationId: string, { kind, key, year }: KindChange): Promise<Sent> {
  if (kind.closedBy === "year") {
    const assessed = await database().assessedYear.findUnique({
      where: { organisationId_year: { organisationId, year } },
    });
    const state = assessed?.state as YearState | undefined;
    return state === "draft" ? { kind: "stale" } : { kind: "closed", state: state ?? null };
  }
  const review = await database().review.findUnique({ where: { id: String(key.review_id) } });
  const isOpen = review !== null && review.archivedAt === null;
  return isOpen ? { kind: "stale" } : { kind: "closed", state: null };
}
