import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type DeedFault, deedFault } from "#lib/domain/person-deed.ts";
import { auditPerson } from "#lib/store/audit-person.ts";
import { holdPerson } from "#lib/store/hold-person.ts";
import { permit } from "#lib/store/permit.ts";

type Done = { done: true } | { done: false; why: DeedFault };

/** Sets a person's password to one that must be changed before anything else, and ends their sessions. */
export async function setPassword(
  actor: Actor,
  organisationId: string,
  username: string,
  passwordHash: string,
): Promise<Done> {
  permit(actor, "manage people", organisationId);
  return holdPerson(organisationId, username, async (transaction, person): Promise<Done> => {
    const why = deedFault(actor, person, "set password", person.solely);
    if (why !== null) return { done: false, why };
    const { userId } = person;
    const account = { providerId: "credential", accountId: userId };
    await transaction.account.upsert({
      where: { providerId_accountId: account },
      create: { ...account, userId, password: passwordHash },
      update: { password: passwordHash },
    });
    await transaction.user.update({ where: { username }, data: { passwordOrigin: "given" } });
    await transaction.session.deleteMany({ where: { userId } });
    await auditPerson(transaction, actor, person, { action: "set password" });
    return { done: true };
  });
}

/** Takes away a second factor whose app was lost, and ends their sessions; the password alone lets them in again. */
export async function clearSecondFactor(
  actor: Actor,
  organisationId: string,
  username: string,
): Promise<Done> {
  permit(actor, "manage people", organisationId);
  return holdPerson(organisationId, username, async (transaction, person): Promise<Done> => {
    const why = deedFault(actor, person, "clear second factor", person.solely);
    if (why !== null) return { done: false, why };
    const { userId } = person;
    const where = { userId, confirmedAt: { not: null } };
    const { count } = await transaction.secondFactor.deleteMany({ where });
    if (count === 0) return { done: false, why: "other state" };
    await transaction.session.deleteMany({ where: { userId } });
    await auditPerson(transaction, actor, person, { action: "clear second factor" });
    return { done: true };
  });
}

/** Ends all sessions of a person; they may sign in again. */
export async function endSessions(actor: Actor, organisationId: string, username: string): Promise<Done> {
  permit(actor, "manage people", organisationId);
  return holdPerson(organisationId, username, async (transaction, person): Promise<Done> => {
    const why = deedFault(actor, person, "end sessions", person.solely);
    if (why !== null) return { done: false, why };
    const { count } = await transaction.session.deleteMany({ where: { userId: person.userId } });
    if (count > 0) await auditPerson(transaction, actor, person, { action: "end sessions" });
    return { done: true };
  });
}
