import { randomUUID } from "node:crypto";
import type { Membership } from "#lib/domain/access.ts";
import type { PasswordOrigin } from "#lib/domain/password-origin.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { shortestPassword } from "#lib/identity/password-fault.ts";
import { emailOf, isUsername, normaliseUsername } from "#lib/identity/username.ts";
import { database } from "#prisma/database.ts";

export type NewUser = {
  username: string;
  name: string;
  password: string;
  /** `own` where it is left out: chosen by the person. */
  passwordOrigin?: PasswordOrigin;
  /** The installation-wide admin mark. */
  installation: boolean;
  memberships: Membership[];
};

const consoleName = "console";

/** Creates a person who can sign in, from the machine's console: person, password, roles and audit in one transaction. */
export async function createUser(user: NewUser): Promise<{ userId: string }> {
  const username = normaliseUsername(user.username);
  if (!isUsername(username)) throw new Error(`"${user.username}" cannot be a user name`);
  if (user.password.length < shortestPassword)
    throw new Error(`a password needs ${shortestPassword} characters or more`);
  const userId = randomUUID();
  const { installation, memberships, passwordOrigin = "own" } = user;
  const name = user.name.normalize("NFC");
  const account = {
    providerId: "credential",
    accountId: userId,
    password: await hashPassword(user.password),
  };
  await database().$transaction([
    database().user.create({
      data: {
        id: userId,
        username,
        name,
        installation,
        passwordOrigin,
        email: emailOf(username),
        accounts: { create: account },
        memberships: { createMany: { data: memberships } },
      },
    }),
    database().auditEvent.createMany({
      data: organisationsOf(memberships).map((organisationId) => ({
        actorName: consoleName,
        organisationId,
        action: "create user",
        object: "user",
        key: { username },
        after: { name, installation, roles: rolesIn(memberships, organisationId) },
      })),
    }),
  ]);
  return { userId };
}

/** Each organisation hears of the person; one without roles is an event of the whole installation. */
function organisationsOf(memberships: Membership[]): (string | null)[] {
  const organisations = new Set(memberships.map((membership) => membership.organisationId));
  return organisations.size === 0 ? [null] : [...organisations];
}

const rolesIn = (memberships: Membership[], organisationId: string | null) =>
  memberships.filter((held) => held.organisationId === organisationId).map((held) => held.role);
