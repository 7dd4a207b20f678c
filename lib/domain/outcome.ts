import type { CourseTrace } from "#lib/domain/trace.ts";

/** What a horizon comes to; whether it is final is told apart (see `is-final.ts`). */
export type Outcome = Omit<CourseTrace, "branch" | "final">;
