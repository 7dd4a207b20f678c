import "server-only";
import { randomUUID } from "node:crypto";
import { type Actor, mayInstall, type Role } from "#lib/domain/access.ts";
import type { PersonFields } from "#lib/domain/person-fields.ts";
import { auditPerson } from "#lib/store/audit-person.ts";
import { lockPerson, rolesIn } from "#lib/store/hold-person.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What a new account is made of. The password's hash comes from where passwords are known; it is to be changed first. */
export type NewPerson = PersonFields & { username: string; email: string; passwordHash: string };

/** Makes an account with roles in the organisation; or its name is somebody's already. */
export async function addPerson(
  actor: Actor,
  organisationId: string,
  { username, email, name, roles, passwordHash }: NewPerson,
): Promise<{ added: boolean }> {
  permit(actor, "manage people", organisationId);
  const id = randomUUID();
  const memberships = roles.map((role) => ({ organisationId, role }));
  try {
    await database().$transaction(async (transaction) => {
      await transaction.user.create({
        data: {
          ...{ id, username, name, email, passwordOrigin: "given" },
          accounts: { create: { providerId: "credential", accountId: id, password: passwordHash } },
          memberships: { createMany: { data: memberships } },
        },
      });
      const after = { name, roles };
      await auditPerson(transaction, actor, { username, memberships }, { action: "create user", after });
    });
    return { added: true };
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (taken) return { added: false };
    throw error;
  }
}

/** Given; or nobody who may sign in has this name, or they hold roles here already. */
export type RolesGiven = { given: true } | { given: false; why: "unknown" | "already here" };

/**
 * Gives somebody who has an account roles in the organisation. Nothing more is told of them. An account at rest stands for
 * nobody to those without the installation-wide mark: it would become theirs to bring back, with a password of theirs.
 */
export async function giveRoles(
  actor: Actor,
  organisationId: string,
  { username, roles }: { username: string; roles: Role[] },
): Promise<RolesGiven> {
  permit(actor, "manage people", organisationId);
  return database().$transaction(async (transaction): Promise<RolesGiven> => {
    const person = await lockPerson(transaction, username);
    if (person === null || (!person.active && !mayInstall(actor))) return { given: false, why: "unknown" };
    if (rolesIn(person, organisationId).length > 0) return { given: false, why: "already here" };
    const memberships = roles.map((role) => ({ organisationId, role }));
    await transaction.membership.createMany({
      data: memberships.map((held) => ({ ...held, userId: person.userId })),
    });
    await transaction.user.update({ where: { username }, data: { version: person.version + 1 } });
    const entry = { action: "change", before: {}, after: { roles } };
    await auditPerson(transaction, actor, { username, memberships }, entry);
    return { given: true };
  });
}
