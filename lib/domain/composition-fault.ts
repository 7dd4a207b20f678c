import type { Criterion } from "#lib/domain/resolution.ts";

/** What keeps criteria from making up a target: there is none, or none is a headline. A role that is not known may be one. */
export function compositionFault(
  roles: readonly (Criterion["role"] | undefined)[],
): "no criterion" | "no headline" | null {
  if (roles.length === 0) return "no criterion";
  return roles.every((role) => role === "condition") ? "no headline" : null;
}
