"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm, refuseSignedOut } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { archiveOrganisation } from "#lib/store/manage-organisations.ts";

/** Puts an organisation away for everybody, or brings it back, with a reason. */
export async function archiveOrganisationByForm(
  bound: string,
  move: "archive" | "restore",
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const t = await getTranslations("organisations");
  const reason = trimmedText(form, "reason");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("fault.text") });
  const moving = { move: move === "restore" ? ("restore" as const) : ("archive" as const), reason };
  const code = readCode(bound);
  const moved = await orNotFound(archiveOrganisation(actor, code, moving));
  const deed = moving.move === "restore" ? ("restored" as const) : ("archived" as const);
  if (moved.moved) redirect(afterDeed("/organisations", { deed, code }));
  if (moved.why === "reason") return refuseFaults(form, { reason: t("fault.reason") });
  refresh();
  return refuseForm(form, t("otherState"));
}
