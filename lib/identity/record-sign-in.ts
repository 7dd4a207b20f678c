import { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** Why a sign-in was refused: by password and code, by either way, by the provider. */
export type SignInReason =
  | ("wrong" | "code" | "limit")
  | ("no account" | "other account" | "deactivated" | "factor");

type SignInEvent = {
  action: "sign in" | "sign in refused" | "sign out";
  address: string;
  /** Absent: by the password. */
  by?: "provider";
  reason?: SignInReason;
  /** The user name at the provider of somebody whom nobody here is known to be. */
  account?: string;
};

/** Writes an event for each organisation the person has a role in, so that its administrators see it. */
export async function recordSignIn(
  who: { userId: string } | { username: string },
  event: SignInEvent,
): Promise<void> {
  const person =
    "userId" in who ? Prisma.sql`u.id = ${who.userId}::uuid` : Prisma.sql`u.username = ${who.username}`;
  const { action, ...details } = event;
  const written = await database().$executeRaw`
    insert into audit_event (actor_id, actor_name, organisation_id, action, object, key)
    select u.id, u.name, held.organisation_id, ${action}, 'session',
           jsonb_build_object('username', u.username) || ${JSON.stringify(details)}::jsonb
    from "user" u
    left join (select distinct user_id, organisation_id from membership) held on held.user_id = u.id
    where ${person}`;
  if (written === 0) await recordUnknown(action, details);
}

/** A name nobody has is not written down: people type their password into the wrong field. */
async function recordUnknown(action: string, details: Omit<SignInEvent, "action">): Promise<void> {
  await database().auditEvent.create({
    data: { actorName: "—", action, object: "session", key: { username: null, ...details } },
  });
}
