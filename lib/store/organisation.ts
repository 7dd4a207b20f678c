import "server-only";
import { type Actor, may } from "#lib/domain/access.ts";
import { isCode } from "#lib/domain/code.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database, runStatement } from "#prisma/database.ts";

/** An organisation as pages name it; `example` marks illustrative figures. */
export type OpenOrganisation = { id: string; code: string; name: string; example: boolean };

const shown = { id: true, code: true, name: true, example: true } as const;

/**
 * The organisation of an address. Throws `not found` where there is none or the actor has no role in it; what is no
 * code, an object that Prisma would take for a filter too, stands for none.
 */
export async function openOrganisation(actor: Actor, code: unknown): Promise<OpenOrganisation> {
  if (!isCode(code)) throw new Refusal("not found");
  const [organisation] = await runStatement<OpenOrganisation>(
    Prisma.sql`SELECT id, code, name, example FROM organisation WHERE code = ${code} AND archived_at IS NULL`,
  );
  if (organisation === undefined || !may(actor, "see", organisation.id)) throw new Refusal("not found");
  return organisation;
}

/** The organisations in which the actor has a role, by name. */
export function listOrganisations(actor: Actor): Promise<OpenOrganisation[]> {
  const ids = [...new Set(actor.memberships.map((membership) => membership.organisationId))];
  return database().organisation.findMany({
    where: { id: { in: ids }, archivedAt: null },
    select: shown,
    orderBy: { name: "asc" },
  });
}
