/** How long a session lasts, without use and in any case; and whether administrators need a second factor. */
export type SessionLimits = { idleMinutes: number; longestHours: number; adminsNeedFactor: boolean };

/**
 * The bounds of the limits. A presentation asks every 10 minutes that its session go on, so an idle limit below 15 would
 * end it; beyond 4 hours without use, or a day in all, a session left open is somebody else's.
 */
export const sessionBounds = {
  idleMinutes: { least: 15, most: 240 },
  longestHours: { least: 1, most: 24 },
} as const;
export type TimeLimit = keyof typeof sessionBounds;

export type SessionLimitFaults = Partial<Record<TimeLimit, "bounds" | "longer than a session">>;

/** What is wrong with which limit. */
export function sessionLimitFaults(limits: Pick<SessionLimits, TimeLimit>): SessionLimitFaults {
  const faults: SessionLimitFaults = {};
  for (const limit of ["idleMinutes", "longestHours"] as const) {
    const { least, most } = sessionBounds[limit];
    if (!Number.isInteger(limits[limit]) || limits[limit] < least || limits[limit] > most)
      faults[limit] = "bounds";
  }
  if (Object.keys(faults).length === 0 && limits.idleMinutes > limits.longestHours * 60)
    faults.idleMinutes = "longer than a session";
  return faults;
}
