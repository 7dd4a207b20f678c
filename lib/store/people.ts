import "server-only";
import type { Actor, Role } from "#lib/domain/access.ts";
import { isCode } from "#lib/domain/code.ts";
import type { PasswordOrigin } from "#lib/domain/password-origin.ts";
import type { Person } from "#lib/domain/person.ts";
import { readRoles } from "#lib/domain/person-fields.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { solelyAdministers } from "#lib/domain/solely-administers.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma, type ProviderAccount } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A person as the list of an organisation tells them. */
export type ListedPerson = {
  username: string;
  name: string;
  /** Held in this organisation. */
  roles: Role[];
  lastSignInAt: Date | null;
  deactivatedAt: Date | null;
  passwordOrigin: PasswordOrigin;
  /** Whether a code of an authenticator app lets them in, beside their password. */
  hasFactor: boolean;
  /** How many targets of the organisation they answer for. */
  targets: number;
};

const standingTargets = (organisationId: string) => ({ archivedAt: null, term: { organisationId } });

const confirmed = { select: { confirmedAt: true } } as const;

/** Everyone with a role in the organisation; those who may no longer sign in come last. */
export async function listPeople(actor: Actor, organisationId: string): Promise<ListedPerson[]> {
  permit(actor, "manage people", organisationId);
  const rows = await database().user.findMany({
    where: { memberships: { some: { organisationId } } },
    include: {
      memberships: { where: { organisationId } },
      secondFactor: confirmed,
      _count: { select: { targets: { where: standingTargets(organisationId) } } },
    },
    orderBy: [{ deactivatedAt: { sort: "desc", nulls: "first" } }, { name: "asc" }, { username: "asc" }],
  });
  return rows.map(({ memberships, _count, ...row }) => ({
    ...toListed(row, memberships),
    targets: _count.targets,
  }));
}

type UserRow = {
  username: string;
  name: string;
  lastSignInAt: Date | null;
  deactivatedAt: Date | null;
  passwordOrigin: string;
  secondFactor: { confirmedAt: Date | null } | null;
};

const toListed = (row: UserRow, memberships: { role: string }[]) => ({
  username: row.username,
  name: row.name,
  lastSignInAt: row.lastSignInAt,
  deactivatedAt: row.deactivatedAt,
  passwordOrigin: row.passwordOrigin as PasswordOrigin,
  hasFactor: row.secondFactor !== null && row.secondFactor.confirmedAt !== null,
  roles: readRoles(memberships.map(({ role }) => role)),
});

/** A person with what an administrator decides on; `elsewhere`: they hold roles in other organisations too. */
export type PersonStanding = Omit<ListedPerson, "targets"> & {
  person: Person;
  version: number;
  deactivatedFor: string | null;
  sessions: number;
  /** The account at a sign-in provider with which they may sign in; `used`: it did, so that its name counts no more. */
  providerAccount: { issuer: string; name: string; used: boolean } | null;
  elsewhere: boolean;
  /** The organisations that would be left without an administrator, were this person none any more. */
  solely: string[];
  targets: { code: string; text: string; term: string }[];
};

/** One person of an organisation. Throws `not found` where nobody of this name holds a role in it. */
export async function readPerson(
  actor: Actor,
  organisationId: string,
  username: string,
): Promise<PersonStanding> {
  permit(actor, "manage people", organisationId);
  if (!isCode(username)) throw new Refusal("not found");
  const row = await database().user.findFirst({
    where: { username, memberships: { some: { organisationId } } },
    include: {
      memberships: true,
      secondFactor: confirmed,
      providerAccount: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
      targets: {
        where: standingTargets(organisationId),
        select: { code: true, text: true, term: { select: { code: true } } },
        orderBy: [{ term: { firstYear: "desc" } }, { position: "asc" }],
      },
    },
  });
  if (row === null) throw new Refusal("not found");
  const memberships = row.memberships.map((held) => ({
    organisationId: held.organisationId,
    role: held.role as Role,
  }));
  const here = memberships.filter((held) => held.organisationId === organisationId);
  const person = {
    userId: row.id,
    installation: row.installation,
    active: row.deactivatedAt === null,
    memberships,
  };
  return {
    ...toListed(row, here),
    person,
    version: row.version,
    deactivatedFor: row.deactivatedFor,
    sessions: row._count.sessions,
    providerAccount: row.providerAccount && toProviderAccount(row.providerAccount),
    elsewhere: here.length < memberships.length,
    solely: solelyAdministers(person, await administratorsOf(memberships)),
    targets: row.targets.map(({ code, text, term }) => ({ code, text, term: term.code })),
  };
}

const toProviderAccount = ({ issuer, name, subject }: ProviderAccount) => ({
  ...{ issuer, name },
  used: subject !== null,
});

const administratorsOf = (memberships: { organisationId: string }[]) =>
  database().membership.findMany({
    where: {
      organisationId: { in: memberships.map((held) => held.organisationId) },
      role: "admin",
      user: { deactivatedAt: null },
    },
    select: { userId: true, organisationId: true },
  });

/** Somebody who reads along from above, by a viewer's role in an organisation above this one. */
export type ViewerAbove = { name: string; organisation: string };

/** Who reads along from above: a viewer's role reaches down. */
export async function listViewersAbove(actor: Actor, organisationId: string): Promise<ViewerAbove[]> {
  permit(actor, "manage people", organisationId);
  return database().$queryRaw<ViewerAbove[]>(Prisma.sql`
    WITH RECURSIVE above AS (
      SELECT parent_id AS id FROM organisation WHERE id = ${organisationId}::uuid
      UNION SELECT o.parent_id FROM organisation o JOIN above USING (id)
    )
    SELECT u.name, o.name AS organisation
    FROM above JOIN organisation o USING (id) JOIN membership m ON m.organisation_id = o.id
    JOIN "user" u ON u.id = m.user_id
    WHERE m.role = 'viewer' AND u.deactivated_at IS NULL
    ORDER BY o.name, u.name, u.id`);
}
