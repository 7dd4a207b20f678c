import "server-only";
import { type Actor, mayInstall } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { AuditFilter } from "#lib/forms/audit-filter.ts";
import { startOfDay } from "#lib/store/day.ts";
import { permit } from "#lib/store/permit.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What an audit event tells: what was done to which object, in words people know. */
export type AuditEntry = {
  organisationId: string | null;
  action: string;
  object: string;
  key: Prisma.InputJsonObject;
  year?: number;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Writes an event in the transaction of the change it records. */
export async function recordAudit(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  entry: AuditEntry,
): Promise<void> {
  await transaction.auditEvent.create({ data: { actorId: actor.userId, actorName: actor.name, ...entry } });
}

/**
 * The latest events of an organisation, newest first; `before` is the id to go on below. Events that belong to no
 * organisation are for those with the installation-wide mark.
 */
export async function readAudit(
  actor: Actor,
  organisationId: string,
  { before, limit, filter = {} }: { before?: bigint; limit: number; filter?: AuditFilter },
) {
  permit(actor, "see the audit trail", organisationId);
  if (filter.installation && !mayInstall(actor)) throw new Refusal("forbidden");
  return database().auditEvent.findMany({
    where: { ...wanted(organisationId, filter), ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: limit,
  });
}

function wanted(organisationId: string, filter: AuditFilter): Prisma.AuditEventWhereInput {
  const { installation, person, object, year, from, to } = filter;
  return {
    organisationId: installation ? null : organisationId,
    ...(person === undefined ? {} : { actorId: person }),
    ...(object === undefined ? {} : { object }),
    ...(year === undefined ? {} : { year }),
    at: {
      ...(from === undefined ? {} : { gte: startOfDay(from) }),
      ...(to === undefined ? {} : { lt: new Date(startOfDay(to).getTime() + 24 * 3_600_000) }),
    },
  };
}
