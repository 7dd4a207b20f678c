import "server-only";
import type { OpenOrganisation, SignedIn } from "#lib/identity/actor.ts";

/** The organisation whose places stand around a page that belongs to none: the only one a person has. */
export function ownOrganisation({ organisations: [only, ...others] }: SignedIn): OpenOrganisation | null {
  return others.length === 0 ? (only ?? null) : null;
}
