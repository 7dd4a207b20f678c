"use server";

import { refresh } from "next/cache";
import { readTargetAddress } from "#app/bound-address.ts";
import { orNotFound, signedIn } from "#app/visit.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { placeTarget, type TargetPlace } from "#lib/store/place-target.ts";

/** Moves a target among those of its group; what is no place changes nothing. */
export async function placeTargetByForm(
  bound: { organisation: string; term: string; target: string },
  form: FormData,
): Promise<void> {
  const actor = await signedIn();
  const address = readTargetAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const to = readPlace(form.get("to"));
  if (to !== null) await orNotFound(placeTarget(actor, id, address, to));
  refresh();
}

function readPlace(given: FormDataEntryValue | null): TargetPlace | null {
  if (given === "up" || given === "down") return given;
  return typeof given === "string" && /^\d{1,4}$/.test(given) ? Number(given) : null;
}
