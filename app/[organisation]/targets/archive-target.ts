"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm, refuseSignedOut } from "#app/answer-form.ts";
import { readTargetAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { archiveTarget } from "#lib/store/archive-target.ts";

/** Puts a target away, or brings it back, with a reason. */
export async function archiveTargetByForm(
  bound: { organisation: string; term: string; target: string },
  move: "archive" | "restore",
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const address = readTargetAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const reason = trimmedText(form, "reason");
  const t = await getTranslations("builder");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("fault.text") });
  const moving = { move: move === "restore" ? ("restore" as const) : ("archive" as const), reason };
  const moved = await orNotFound(archiveTarget(actor, id, address, moving));
  const deed = moving.move === "restore" ? ("restored" as const) : ("archived" as const);
  const list = `/${address.organisation}/targets?term=${address.term}`;
  if (moved.moved) redirect(afterDeed(list, { deed, code: address.target }));
  if (moved.why === "reason") return refuseFaults(form, { reason: t(`archive.reason.${moving.move}`) });
  refresh();
  return refuseForm(form, t("archive.otherState"));
}
