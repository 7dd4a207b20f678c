import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

export type AuditedPerson = { id: string; name: string; username: string };

/** Everybody who ever did something in the organisation, by name; one step in the index for each, not one for each event. */
export async function listAuditedPeople(actor: Actor, organisationId: string): Promise<AuditedPerson[]> {
  permit(actor, "see the audit trail", organisationId);
  const next = (after: Prisma.Sql) => Prisma.sql`
    (SELECT actor_id FROM audit_event
     WHERE organisation_id = ${organisationId}::uuid AND actor_id IS NOT NULL ${after} ORDER BY actor_id LIMIT 1)`;
  return runStatement<AuditedPerson>(Prisma.sql`
    WITH RECURSIVE person (id) AS (
      ${next(Prisma.empty)}
      UNION ALL
      SELECT ${next(Prisma.sql`AND actor_id > person.id`)} FROM person WHERE person.id IS NOT NULL
    )
    SELECT u.id, u.name, u.username FROM person JOIN "user" u ON u.id = person.id ORDER BY u.name, u.username`);
}
