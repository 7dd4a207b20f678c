import { randomUUID } from "node:crypto";
import type { Membership } from "#lib/domain/access.ts";
import { shortestPassword } from "#lib/domain/password-fault.ts";
import type { PasswordOrigin } from "#lib/domain/password-origin.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { emailOf, isUsername, normaliseUsername } from "#lib/identity/username.ts";
import type { Prisma } from "#prisma/client/client.ts";
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
  const account = await prepareAccount(user);
  await database().$transaction(async (transaction) => {
    await insertAccount(transaction, account);
    await grantRoles(transaction, account, user.memberships);
  });
  return { userId: account.userId };
}

/** A person who can sign in, ready to be written; the password is hashed before any transaction begins. */
export type PreparedAccount = {
  userId: string;
  username: string;
  name: string;
  installation: boolean;
  passwordOrigin: PasswordOrigin;
  hash: string;
};

export async function prepareAccount(user: Omit<NewUser, "memberships">): Promise<PreparedAccount> {
  const username = normaliseUsername(user.username);
  if (!isUsername(username)) throw new Error(`"${user.username}" cannot be a user name`);
  if (user.password.length < shortestPassword)
    throw new Error(`a password needs ${shortestPassword} characters or more`);
  const { installation, passwordOrigin = "own" } = user;
  return {
    ...{ userId: randomUUID(), username, name: user.name.normalize("NFC"), installation, passwordOrigin },
    hash: await hashPassword(user.password),
  };
}

/** Writes the person and the password. Their roles, and with them the audit, come with `grantRoles`. */
export async function insertAccount(
  transaction: Prisma.TransactionClient,
  { userId, username, hash, ...person }: PreparedAccount,
): Promise<void> {
  await transaction.user.create({
    data: {
      ...{ id: userId, username, ...person },
      email: emailOf(username),
      accounts: { create: { providerId: "credential", accountId: userId, password: hash } },
    },
  });
}

/** Gives a new person their roles and tells the trail of each organisation. */
export async function grantRoles(
  transaction: Prisma.TransactionClient,
  { userId, username, name, installation }: Omit<PreparedAccount, "hash" | "passwordOrigin">,
  memberships: Membership[],
): Promise<void> {
  await transaction.membership.createMany({ data: memberships.map((held) => ({ ...held, userId })) });
  await transaction.auditEvent.createMany({
    data: organisationsOf(memberships).map((organisationId) => ({
      actorName: consoleName,
      organisationId,
      action: "create user",
      object: "user",
      key: { username },
      after: { name, installation, roles: rolesIn(memberships, organisationId) },
    })),
  });
}

/** Each organisation hears of the person; one without roles is an event of the whole installation. */
function organisationsOf(memberships: Membership[]): (string | null)[] {
  const organisations = new Set(memberships.map((membership) => membership.organisationId));
  return organisations.size === 0 ? [null] : [...organisations];
}

const rolesIn = (memberships: Membership[], organisationId: string | null) =>
  memberships.filter((held) => held.organisationId === organisationId).map((held) => held.role);
