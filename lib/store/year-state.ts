import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { isYearMove, type YearMove, type YearState } from "#lib/domain/year-move.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

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

/** A year that takes no figures: it has been handed in, or approved. */
export type LockedYear = { year: number; state: LockedState };
export type LockedState = Exclude<YearState, "draft">;

/** The first of the years that is no longer a draft; null where all are. */
export async function findLockedYear(
  actor: Actor,
  organisationId: string,
  years: number[],
): Promise<LockedYear | null> {
  const states = await readYearStates(actor, organisationId);
  for (const year of years) {
    const state = states.get(year);
    if (state !== undefined && state !== "draft") return { year, state };
  }
  return null;
}

/** How a year stands: by which move, who made it, when, and what they said; null where nobody has moved it yet. */
export type YearStanding = {
  state: YearState;
  moved: { move: YearMove; by: string | null; at: Date; note: string | null } | null;
};

/** How a year stands. Throws `not found` for a year outside every term. */
export async function readYearStanding(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<YearStanding> {
  permit(actor, "see", organisationId);
  const [row, last] = await Promise.all([
    database().assessedYear.findUnique({
      where: { organisationId_year: { organisationId, year } },
      include: { changedBy: { select: { name: true } } },
    }),
    database().auditEvent.findFirst({
      where: { organisationId, object: "year", year },
      orderBy: { id: "desc" },
      select: { action: true },
    }),
  ]);
  if (row === null) throw new Refusal("not found");
  const move = isYearMove(last?.action) ? last.action : undefined;
  const { changedBy, changedAt: at, note } = row;
  return {
    state: row.state as YearState,
    moved: move === undefined ? null : { move, by: changedBy?.name ?? null, at, note },
  };
}
