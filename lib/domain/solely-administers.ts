import type { Person } from "#lib/domain/person.ts";

/** The organisations that would be left without an administrator who can sign in, were this person none any more. */
export function solelyAdministers(
  { userId, active, memberships }: Person,
  administrators: readonly { userId: string; organisationId: string }[],
): string[] {
  if (!active) return [];
  return memberships
    .filter(({ role }) => role === "admin")
    .map(({ organisationId }) => organisationId)
    .filter((id) => administrators.every((one) => one.organisationId !== id || one.userId === userId));
}
