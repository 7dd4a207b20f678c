import type { Actor } from "#lib/domain/access.ts";
import type { PasswordOrigin } from "#lib/domain/password-origin.ts";
import { sessionToken } from "#lib/identity/session-cookie.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database, runStatement } from "#prisma/database.ts";

/** An organisation as pages name it; `example` marks illustrative figures. */
export type OpenOrganisation = { id: string; code: string; name: string; example: boolean };

/** A person signed in. */
export type SignedIn = Actor & {
  userId: string;
  /** Those in which they hold a role, by name. */
  organisations: OpenOrganisation[];
  username: string;
  locale: "vi" | "en" | null;
  passwordOrigin: PasswordOrigin;
  /** Whether others set the password they came in with: they hold nothing until it is changed. */
  owesPassword: boolean;
  /** An administrator who lacks the second factor that the system asks for: no administrator until it is set up. */
  lacksFactor: boolean;
};

type Row = SignedIn & { due: boolean };

/**
 * Reads who sends a request, with every role they hold; null when signed out, expired or deactivated. Whose password
 * others set holds nothing until it is changed, unless they came in by the provider; who lacks a second factor where
 * administrators need one administers nothing until it is set up.
 */
export async function readActor(headers: Headers): Promise<SignedIn | null> {
  const token = sessionToken(headers);
  if (token === null) return null;
  const [row] = await selectActor(token);
  if (row === undefined) return null;
  const { due, ...actor } = row;
  if (due) await keepAlive(token);
  return actor;
}

/** One statement on the hot path. A viewer's role reaches down to all organisations below, no other role does. */
function selectActor(token: string): Promise<Row[]> {
  return runStatement<Row>(Prisma.sql`
    with recursive signed_in as (
      select u.id, u.name, u.username, u.locale, u.password_origin,
             u.password_origin = 'given' and not s.by_provider as owing,
             u.installation, limits.admins_need_factor and not exists (
               select from second_factor f where f.user_id = u.id and f.confirmed_at is not null
             ) as bare,
             s.expires_at < now() + make_interval(mins => limits.idle_minutes - 1) as due
      from session s join "user" u on u.id = s.user_id cross join session_limits limits
      where s.token = ${token} and s.expires_at > now()
        and s.created_at > now() - make_interval(hours => limits.longest_hours)
        and u.deactivated_at is null
    ), held as (
      select m.organisation_id, m.role from membership m join signed_in on m.user_id = signed_in.id
      where not owing and not (bare and m.role = 'admin')
      union
      select o.id, held.role from held join organisation o on o.parent_id = held.organisation_id
      where held.role = 'viewer'
    )
    select id as "userId", name, username, locale, password_origin as "passwordOrigin",
      owing as "owesPassword", due, installation and not owing and not bare as installation,
      bare and (installation or exists (
        select from membership m where m.user_id = signed_in.id and m.role = 'admin'
      )) as "lacksFactor", coalesce(
      (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'role', role)) from held), '[]'
    ) as memberships, coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name, 'example', example) order by name)
        from organisation where archived_at is null and id in (select organisation_id from held)), '[]'
    ) as organisations
    from signed_in`);
}

/** Moves the idle limit on, at most once a minute and never past the absolute limit. */
async function keepAlive(token: string): Promise<void> {
  await database().$executeRaw`
    update session
    set updated_at = now(), expires_at = least(
      now() + make_interval(mins => idle_minutes), created_at + make_interval(hours => longest_hours))
    from session_limits
    where token = ${token} and expires_at between now() and now() + make_interval(mins => idle_minutes - 1)`;
}
