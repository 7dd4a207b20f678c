import { recordAccount } from "#lib/identity/record-account.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database, runStatement } from "#prisma/database.ts";

/** Who came back from a provider: what it calls them for good, and their user name there. */
export type ProviderIdentity = { issuer: string; subject: string; name: string };

/** The person an administrator named with this account. */
export type ProviderPerson = {
  userId: string;
  /** Null until the first sign-in. */
  subject: string | null;
  deactivated: boolean;
  /** Whether they have a second factor, or have to have one. */
  needsFactor: boolean;
};

/** Whose account at the provider it is. A subject that is known counts before any name. */
export async function findByProvider({
  issuer,
  subject,
  name,
}: ProviderIdentity): Promise<ProviderPerson | null> {
  const [row] = await runStatement<ProviderPerson>(Prisma.sql`
    select u.id as "userId", p.subject, u.deactivated_at is not null as deactivated,
      exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null)
      or limits.admins_need_factor and (u.installation or exists (
        select from membership m where m.user_id = u.id and m.role = 'admin'
      )) as "needsFactor"
    from provider_account p join "user" u on u.id = p.user_id cross join session_limits limits
    where p.issuer = ${issuer} and (p.subject = ${subject} or p.name = ${name})
    order by p.subject = ${subject} desc nulls last
    limit 1`);
  return row ?? null;
}

/** From the first sign-in on the subject counts and the name no more; answers whether it was the first. */
export function bindSubject(userId: string, { issuer, subject, name }: ProviderIdentity): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    const where = { userId, issuer, name, subject: null };
    const { count } = await transaction.providerAccount.updateMany({ where, data: { subject } });
    if (count > 0)
      await recordAccount(transaction, userId, { action: "bind provider account", actor: "self" });
    return count > 0;
  });
}

/**
 * Notes that a session began this way, as long as the account is still the person's: whoever takes it from them ends all
 * sessions that are noted so, and waits for one that is just being noted.
 */
export async function markByProvider(
  { userId, token }: { userId: string; token: string },
  { issuer, subject }: ProviderIdentity,
): Promise<boolean> {
  const marked = await database().$executeRaw`
    with standing as (
      select user_id from provider_account
      where user_id = ${userId}::uuid and issuer = ${issuer} and subject = ${subject}
      for share
    )
    update session set by_provider = true from standing
    where session.user_id = standing.user_id and token = ${token}`;
  return marked > 0;
}
