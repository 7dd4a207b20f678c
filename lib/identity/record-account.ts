import { Prisma } from "#prisma/client/client.ts";

type AccountEvent = {
  action:
    | ("change password" | "end sessions" | "set password")
    | "bind provider account"
    | ("enable second factor" | "disable second factor" | "renew recovery codes");
  actor: "self" | "console";
};

/** Writes an event about an account for each organisation the person has a role in, in the transaction of the change. */
export async function recordAccount(
  transaction: Prisma.TransactionClient,
  userId: string,
  { action, actor }: AccountEvent,
): Promise<void> {
  const who = actor === "self" ? Prisma.sql`u.id, u.name` : Prisma.sql`null::uuid, ${"console"}`;
  await transaction.$executeRaw`
    insert into audit_event (actor_id, actor_name, organisation_id, action, object, key)
    select ${who}, held.organisation_id, ${action}, 'user', jsonb_build_object('username', u.username)
    from "user" u
    left join (select distinct user_id, organisation_id from membership) held on held.user_id = u.id
    where u.id = ${userId}::uuid`;
}
