import type { sessionBounds } from "#lib/domain/session-limits.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

/** A cookie may outlive every session that the limits allow: only the database says whether a session lasts. */
export const cookieHours: (typeof sessionBounds)["longestHours"]["most"] = 24;

/** When a session that starts now ends if it is never used. */
export async function firstExpiry(): Promise<Date> {
  const [row] = await runStatement<{ at: Date }>(Prisma.sql`
    select now() + least(make_interval(mins => idle_minutes), make_interval(hours => longest_hours)) as at
    from session_limits`);
  if (row === undefined) throw new Error("there are no session limits");
  return row.at;
}
