/** A session ends after this time without use … */
export const idleMinutes = 60;

/** … and after this time in any case. */
export const absoluteHours = 12;
