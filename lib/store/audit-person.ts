import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Person } from "#lib/domain/person.ts";
import { type AuditEntry, recordAudit } from "#lib/store/audit.ts";
import type { Prisma } from "#prisma/client/client.ts";

type PersonEntry = Pick<AuditEntry, "action" | "before" | "after">;

/** Writes what became of an account into the trail of every organisation that the person belongs to. */
export async function auditPerson(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { username, memberships }: Pick<Person, "memberships"> & { username: string },
  entry: PersonEntry,
): Promise<void> {
  const organisations = new Set(memberships.map((held) => held.organisationId));
  for (const organisationId of organisations)
    await recordAudit(transaction, actor, { ...entry, organisationId, object: "user", key: { username } });
}
