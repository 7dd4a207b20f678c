import "server-only";
import type { Day } from "#lib/domain/resolution.ts";

/** A `date` column holds a calendar day, which Prisma carries as midnight UTC, and JSON as it is. */
export const toDay = (date: Date | Day): Day =>
  typeof date === "string" ? date : date.toISOString().slice(0, 10);

export const fromDay = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** When a day begins in the office, which keeps no summer time. */
export const startOfDay = (day: Day): Date => new Date(`${day}T00:00:00+07:00`);
