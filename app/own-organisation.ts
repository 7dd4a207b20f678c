import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { listOrganisations, type OpenOrganisation } from "#lib/store/organisation.ts";

/** The organisation whose places stand around a page that belongs to none: the only one a person has. */
export async function ownOrganisation(actor: Actor): Promise<OpenOrganisation | null> {
  const [only, ...others] = await listOrganisations(actor);
  return others.length === 0 ? (only ?? null) : null;
}
