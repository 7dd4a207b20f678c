import "server-only";
import { notFound } from "next/navigation";
import { refuseSignedOut } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { currentActor, orNotFound, visit } from "#app/visit.ts";
import { type Action, may } from "#lib/domain/access.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";

/** Who visits a page under Quản trị; without the role there is no such page. */
export async function visitAdministration(code: string, action: Action) {
  const visited = await visit(code);
  if (!may(visited.actor, action, visited.organisation.id)) notFound();
  return visited;
}

/** Who sent a form of an organisation's administration; or the answer to somebody signed out. */
export async function openAdministration(
  organisation: unknown,
  form: FormData,
): Promise<{ refused: FormState } | { actor: SignedIn; code: string; id: string }> {
  const actor = await currentActor();
  if (actor === null) return { refused: await refuseSignedOut(form) };
  const code = readCode(organisation);
  const { id } = await orNotFound(openOrganisation(actor, code));
  return { actor, code, id };
}
