"use server";

import { getTranslations } from "next-intl/server";
import { refuseForm, refuseSignedOut, storedForm } from "#app/answer-form.ts";
import { readTargetAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readPlacing } from "#lib/forms/placing.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { placeTarget } from "#lib/store/place-target.ts";

/** Moves a target among those of its group; what is no place changes nothing. */
export async function placeTargetByForm(
  bound: { organisation: string; term: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const t = await getTranslations("builder.place");
  const placing = readPlacing(form);
  if (placing === null) return refuseForm(form, t("nowhere"));
  const address = readTargetAddress({ ...bound, target: placing.code });
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const { moved, place, count } = await orNotFound(placeTarget(actor, id, address, placing.to));
  const where = { code: address.target, place: String(place), count: String(count) };
  return storedForm(t(moved ? "moved" : "there", where));
}
