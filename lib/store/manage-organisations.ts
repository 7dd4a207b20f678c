import "server-only";
import { type Actor, mayInstall } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { type ImportOptions, importIn } from "#lib/store/import-resolution.ts";
import { database } from "#prisma/database.ts";

/** An organisation as those who look after the installation see it, with or without a role in it. */
export type InstalledOrganisation = {
  id: string;
  code: string;
  name: string;
  example: boolean;
  archivedAt: Date | null;
  parent: string | null;
  terms: number;
  people: number;
};

/** Those who lack the mark do not learn that there is anything to see. */
function permitInstalling(actor: Actor): void {
  if (!mayInstall(actor)) throw new Refusal("not found");
}

/** All organisations by name, those put away last. */
export async function listInstalled(actor: Actor): Promise<InstalledOrganisation[]> {
  permitInstalling(actor);
  const rows = await database().organisation.findMany({
    include: {
      parent: { select: { name: true } },
      memberships: { select: { userId: true } },
      _count: { select: { terms: true } },
    },
    orderBy: [{ archivedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
  });
  return rows.map(({ id, code, name, example, archivedAt, parent, memberships, _count }) => ({
    ...{ id, code, name, example, archivedAt, terms: _count.terms },
    parent: parent?.name ?? null,
    people: new Set(memberships.map(({ userId }) => userId)).size,
  }));
}

/** Made; or its code is taken, or the organisation that it names as its parent is not there. */
export type OrganisationMade = { made: true } | { made: false; why: "code taken" | "parent" };

/** Makes an organisation out of a form or a file; whoever makes it becomes its administrator, so that somebody can. */
export async function makeOrganisation(
  actor: Actor & { userId: string },
  resolution: Resolution,
  { from }: Required<Pick<ImportOptions, "from">>,
): Promise<OrganisationMade> {
  permitInstalling(actor);
  const { code, parent = null } = resolution.organisation;
  return database().$transaction(
    async (transaction): Promise<OrganisationMade> => {
      // Of two who take one code at once, the second sees the first's.
      await transaction.$executeRaw`LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE`;
      const known = await transaction.organisation.findMany({ select: { code: true } });
      const codes = known.map((each) => each.code);
      if (codes.includes(code)) return { made: false, why: "code taken" };
      if (parent !== null && !codes.includes(parent)) return { made: false, why: "parent" };
      const { organisationId } = await importIn(transaction, actor, resolution, { example: false, from });
      await transaction.membership.create({
        data: { userId: actor.userId, organisationId, role: "admin" },
      });
      return { made: true };
    },
    { timeout: 60_000 },
  );
}

export type AdministrationTaken = { taken: true } | { taken: false; why: "reason" | "administers already" };

/**
 * Gives whoever bears the mark the role of administrator in an organisation, with a reason that stands in its trail: so
 * that one whose administrators left, or lost their passwords, is not closed to everybody.
 */
export async function takeAdministration(
  actor: Actor & { userId: string },
  code: string,
  reason: string,
): Promise<AdministrationTaken> {
  permitInstalling(actor);
  if (!isReason(reason)) return { taken: false, why: "reason" };
  return database().$transaction(async (transaction): Promise<AdministrationTaken> => {
    const [row] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT id FROM organisation WHERE code = ${code} AND archived_at IS NULL FOR NO KEY UPDATE`;
    if (row === undefined) throw new Refusal("not found");
    const role = { userId: actor.userId, organisationId: row.id, role: "admin" };
    const { count } = await transaction.membership.createMany({ data: [role], skipDuplicates: true });
    if (count === 0) return { taken: false, why: "administers already" };
    await recordAudit(transaction, actor, {
      ...{ organisationId: row.id, action: "take administration", object: "organisation" },
      ...{ key: { organisation: code }, after: { reason } },
    });
    return { taken: true };
  });
}

export type OrganisationMoved = { moved: true } | { moved: false; why: "reason" | "other state" };

/** Puts an organisation away, for everybody, or brings it back, with a reason; nothing of it is lost. */
export async function archiveOrganisation(
  actor: Actor,
  code: string,
  { move, reason }: { move: "archive" | "restore"; reason: string },
): Promise<OrganisationMoved> {
  permitInstalling(actor);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return database().$transaction(async (transaction): Promise<OrganisationMoved> => {
    const [row] = await transaction.$queryRaw<{ id: string; archived: boolean }[]>`
      SELECT id, archived_at IS NOT NULL AS archived FROM organisation WHERE code = ${code} FOR NO KEY UPDATE`;
    if (row === undefined) throw new Refusal("not found");
    if (row.archived === (move === "archive")) return { moved: false, why: "other state" };
    await transaction.organisation.update({
      where: { id: row.id },
      data: { archivedAt: move === "archive" ? new Date() : null },
    });
    await recordAudit(transaction, actor, {
      ...{ organisationId: row.id, action: move, object: "organisation", key: { organisation: code } },
      after: { note: reason },
    });
    return { moved: true };
  });
}
