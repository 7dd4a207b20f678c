import "server-only";
import type { Actor } from "#lib/domain/access.ts";
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

/** The latest events of an organisation, newest first; `before` is the id to go on below. */
export async function readAudit(
  actor: Actor,
  organisationId: string,
  { before, limit }: { before?: bigint; limit: number },
) {
  permit(actor, "see the audit trail", organisationId);
  return database().auditEvent.findMany({
    where: { organisationId, ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: limit,
  });
}
