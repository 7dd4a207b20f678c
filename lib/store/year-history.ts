import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** The event by which a year was last approved; null where it never was. Callers have asserted the actor. */
export async function lastApproval(
  client: Pick<Prisma.TransactionClient, "auditEvent">,
  organisationId: string,
  year: number,
): Promise<bigint | null> {
  const approval = await client.auditEvent.findFirst({
    where: { organisationId, year, object: "year", action: "approve" },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return approval?.id ?? null;
}

/** What happened to a year since it was last approved, that approval included: its figures and its moves, newest first. */
export async function readYearHistory(actor: Actor, organisationId: string, year: number, limit: number) {
  permit(actor, "see", organisationId);
  const since = await lastApproval(database(), organisationId, year);
  return database().auditEvent.findMany({
    where: { organisationId, year, ...(since === null ? {} : { id: { gte: since } }) },
    orderBy: { id: "desc" },
    take: limit,
  });
}
