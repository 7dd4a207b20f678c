import "server-only";
import { type Actor, mayInstall } from "#lib/domain/access.ts";
import { isSame } from "#lib/domain/is-same.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import {
  type SessionLimitFaults,
  type SessionLimits,
  sessionLimitFaults,
} from "#lib/domain/session-limits.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** How long sessions last here, and who set it last. */
export type StandingLimits = SessionLimits & Stamp;

const theRow = { where: { id: 1 }, include: withRecorder } as const;

/** How long sessions last, for those who administer an organisation. */
export async function readSessionLimits(actor: Actor, organisationId: string): Promise<StandingLimits> {
  permit(actor, "administer", organisationId);
  return toStanding(await database().sessionLimits.findUniqueOrThrow(theRow));
}

/** Stored; or limits are at fault, or others changed them meanwhile. */
export type LimitsRecorded =
  | { stored: true }
  | { stored: false; faults: SessionLimitFaults }
  | { stored: false; stale: StandingLimits };

/**
 * Sets how long sessions last in the whole installation, and whether administrators need a second factor. Sessions that
 * are open end no later than the new limits say.
 */
export async function recordSessionLimits(
  actor: Actor,
  { version, ...limits }: SessionLimits & { version: number },
): Promise<LimitsRecorded> {
  if (!mayInstall(actor)) throw new Refusal("forbidden");
  const { idleMinutes, longestHours } = limits;
  const faults = sessionLimitFaults(limits);
  if (Object.keys(faults).length > 0) return { stored: false, faults };
  return database().$transaction(async (transaction): Promise<LimitsRecorded> => {
    await transaction.$queryRaw`SELECT FROM session_limits FOR UPDATE`;
    const standing = toStanding(await transaction.sessionLimits.findUniqueOrThrow(theRow));
    if (standing.version !== version) return { stored: false, stale: standing };
    const before = limitsOf(standing);
    if (isSame(before, limits)) return { stored: true };
    const recorded = { version: version + 1, recordedAt: new Date(), recordedById: actor.userId };
    await transaction.sessionLimits.update({ where: { id: 1 }, data: { ...limits, ...recorded } });
    await transaction.$executeRaw`
      UPDATE session SET expires_at = least(expires_at, updated_at + make_interval(mins => ${idleMinutes}),
        created_at + make_interval(hours => ${longestHours}))`;
    await recordAudit(transaction, actor, {
      ...{ organisationId: null, action: "change", object: "session limits", key: {} },
      before,
      after: limits,
    });
    return { stored: true };
  });
}

const limitsOf = ({ idleMinutes, longestHours, adminsNeedFactor }: SessionLimits): SessionLimits => ({
  ...{ idleMinutes, longestHours, adminsNeedFactor },
});

const toStanding = (row: SessionLimits & Parameters<typeof stampOf>[0] & object): StandingLimits => ({
  ...limitsOf(row),
  ...stampOf(row),
});
