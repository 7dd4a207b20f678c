import "server-only";
import type { Actor, Role } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { type DeedFault, deedFault, rolesFault } from "#lib/domain/person-deed.ts";
import type { PersonFields } from "#lib/domain/person-fields.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { auditPerson } from "#lib/store/audit-person.ts";
import { type HeldPerson, holdPerson, rolesIn } from "#lib/store/hold-person.ts";
import { permit } from "#lib/store/permit.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** What stands of a person, and who changed it last as far as this organisation knows. */
export type StalePerson = PersonFields & { version: number; by: string | null; at: Date | null };

export type PersonChanged =
  | { changed: true }
  | { changed: false; why: DeedFault }
  | { changed: false; stale: StalePerson };

/** Changes a person's name and their roles in the organisation, upon the version that was seen. In force at once. */
export async function changePerson(
  actor: Actor,
  organisationId: string,
  username: string,
  { version, fields: { name, roles } }: { version: number; fields: PersonFields },
): Promise<PersonChanged> {
  permit(actor, "manage people", organisationId);
  return holdPerson(organisationId, username, async (transaction, person): Promise<PersonChanged> => {
    if (person.version !== version)
      return { changed: false, stale: await sayStanding(transaction, organisationId, person) };
    const renamed = name !== person.name;
    const why =
      (renamed ? deedFault(actor, person, "rename", person.solely) : null) ??
      rolesFault(actor, person, { organisationId, roles }, person.solely);
    if (why !== null) return { changed: false, why };
    const before = rolesIn(person, organisationId);
    const moved = before.join() !== roles.join();
    if (!renamed && !moved) return { changed: true };
    await transaction.user.update({ where: { username }, data: { name, version: version + 1 } });
    if (moved) await replaceRoles(transaction, person, organisationId, roles);
    // The other organisations of a person hear of a new name, and nothing of the roles held here.
    const elsewhere = person.memberships.filter((held) => held.organisationId !== organisationId);
    if (renamed) {
      const entry = { action: "change", before: { name: person.name }, after: { name } };
      await auditPerson(transaction, actor, { username, memberships: elsewhere }, entry);
    }
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "change", object: "user", key: { username } },
      before: { name: person.name, roles: before },
      after: { name, roles },
    });
    return { changed: true };
  });
}

/** Takes all roles here from a person, with a reason; the account stays, and so does what they did. */
export async function dismissPerson(
  actor: Actor,
  organisationId: string,
  username: string,
  reason: string,
): Promise<{ moved: true } | { moved: false; why: "reason" | DeedFault }> {
  permit(actor, "manage people", organisationId);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return holdPerson(organisationId, username, async (transaction, person) => {
    const why = rolesFault(actor, person, { organisationId, roles: [] }, person.solely);
    if (why !== null) return { moved: false, why };
    await transaction.user.update({ where: { username }, data: { version: person.version + 1 } });
    await replaceRoles(transaction, person, organisationId, []);
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "dismiss", object: "user", key: { username } },
      before: { roles: rolesIn(person, organisationId) },
      after: { note: reason },
    });
    return { moved: true };
  });
}

async function replaceRoles(
  transaction: Prisma.TransactionClient,
  { userId }: HeldPerson,
  organisationId: string,
  roles: Role[],
): Promise<void> {
  await transaction.membership.deleteMany({ where: { userId, organisationId } });
  await transaction.membership.createMany({ data: roles.map((role) => ({ userId, organisationId, role })) });
}

async function sayStanding(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  person: HeldPerson,
): Promise<StalePerson> {
  const last = await transaction.auditEvent.findFirst({
    where: {
      ...{ organisationId, object: "user", action: "change" },
      key: { path: ["username"], equals: person.username },
    },
    orderBy: { id: "desc" },
  });
  return {
    ...{ name: person.name, roles: rolesIn(person, organisationId), version: person.version },
    ...{ by: last?.actorName ?? null, at: last?.at ?? null },
  };
}
