"use server";

import { getTranslations } from "next-intl/server";
import { refuseForm, storedForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { openAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readPlacing } from "#lib/forms/placing.ts";
import { moveBranch } from "#lib/store/order-branches.ts";

/** Moves a branch past its neighbour. */
export async function moveBranchByForm(
  organisation: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(organisation, form);
  if ("refused" in opened) return opened.refused;
  const t = await getTranslations("branches.place");
  const placing = readPlacing(form);
  if (placing === null || typeof placing.to === "number") return refuseForm(form, t("nowhere"));
  const branch = readCode(placing.code);
  const { moved, name, place, count } = await orNotFound(
    moveBranch(opened.actor, opened.id, branch, placing.to),
  );
  return storedForm(t(moved ? "moved" : "there", { name, place: String(place), count: String(count) }));
}
