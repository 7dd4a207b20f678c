import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** đang nhập · đã gửi duyệt · đã duyệt; only a draft may be changed. */
export type YearState = "draft" | "submitted" | "approved";

/** The state of a year's figures. Throws `not found` for a year outside every term. */
export async function readYearState(actor: Actor, organisationId: string, year: number): Promise<YearState> {
  permit(actor, "see", organisationId);
  const row = await database().assessedYear.findUnique({
    where: { organisationId_year: { organisationId, year } },
    select: { state: true },
  });
  if (row === null) throw new Refusal("not found");
  return row.state as YearState;
}

/** The states of all years of an organisation. */
export async function readYearStates(actor: Actor, organisationId: string): Promise<Map<number, YearState>> {
  permit(actor, "see", organisationId);
  const rows = await database().assessedYear.findMany({
    where: { organisationId },
    select: { year: true, state: true },
    orderBy: { year: "asc" },
  });
  return new Map(rows.map((row) => [row.year, row.state as YearState]));
}

/** The first of the years that is no longer a draft; null where all are. */
export async function findLockedYear(
  actor: Actor,
  organisationId: string,
  years: number[],
): Promise<number | null> {
  const states = await readYearStates(actor, organisationId);
  return years.find((year) => states.get(year) !== "draft") ?? null;
}
