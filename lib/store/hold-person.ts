import "server-only";
import type { Membership, Role } from "#lib/domain/access.ts";
import { isCode } from "#lib/domain/code.ts";
import type { Person } from "#lib/domain/person.ts";
import { readRoles } from "#lib/domain/person-fields.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { solelyAdministers } from "#lib/domain/solely-administers.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A person whose row is held. */
export type HeldPerson = Person & {
  username: string;
  name: string;
  version: number;
  /** The organisations that would be left without an administrator, were this person none any more. */
  solely: string[];
};

type Work<Result> = (transaction: Prisma.TransactionClient, person: HeldPerson) => Promise<Result>;

/** Works on a person who holds a role in the organisation. Throws `not found` where there is none of this name. */
export function holdPerson<Result>(
  organisationId: string,
  username: unknown,
  work: Work<Result>,
): Promise<Result> {
  return database().$transaction(async (transaction) => {
    const person = isCode(username) ? await lockPerson(transaction, username) : null;
    if (person === null || person.memberships.every((held) => held.organisationId !== organisationId))
      throw new Refusal("not found");
    return work(transaction, person);
  });
}

/**
 * Holds a person, then the organisations they administer: two administrators who take each other's role at once come one
 * after the other, and the second finds that one has to stay. Roles only change while their person is held.
 */
export async function lockPerson(
  transaction: Prisma.TransactionClient,
  username: string,
): Promise<HeldPerson | null> {
  await transaction.$queryRaw`SELECT FROM "user" WHERE username = ${username} FOR NO KEY UPDATE`;
  const row = await transaction.user.findUnique({ where: { username }, include: { memberships: true } });
  if (row === null) return null;
  const { id: userId, name, version, installation, deactivatedAt } = row;
  const memberships = row.memberships.map(({ organisationId, role }) => ({
    organisationId,
    role: role as Role,
  }));
  const person = { userId, installation, active: deactivatedAt === null, memberships };
  const solely = solelyAdministers(person, await lockAdministrators(transaction, memberships));
  return { ...person, username, name, version, solely };
}

async function lockAdministrators(transaction: Prisma.TransactionClient, memberships: Membership[]) {
  const administered = memberships.filter(({ role }) => role === "admin").map((held) => held.organisationId);
  if (administered.length === 0) return [];
  await transaction.$queryRaw`
    SELECT FROM organisation WHERE id = ANY(${administered}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  return transaction.membership.findMany({
    where: { organisationId: { in: administered }, role: "admin", user: { deactivatedAt: null } },
    select: { userId: true, organisationId: true },
  });
}

/** The roles that a person holds in one organisation, in their own order. */
export const rolesIn = ({ memberships }: Person, organisationId: string): Role[] =>
  readRoles(memberships.filter((held) => held.organisationId === organisationId).map(({ role }) => role));
