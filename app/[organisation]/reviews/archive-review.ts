"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm } from "#app/answer-form.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { archiveReview } from "#lib/store/archive-review.ts";

/** Puts a review away, or brings it back, with a reason. */
export async function archiveReviewByForm(
  bound: BoundReview,
  move: "archive" | "restore",
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const reason = trimmedText(form, "reason");
  const t = await getTranslations("review");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("fault.text") });
  const moving = { move: move === "restore" ? ("restore" as const) : ("archive" as const), reason };
  const moved = await orNotFound(archiveReview(actor, id, address, moving));
  const deed = moving.move === "restore" ? ("restored" as const) : ("archived" as const);
  const list = `/${address.organisation}/reviews?term=${address.term}`;
  if (moved.moved) redirect(afterDeed(list, { deed, code: address.review }));
  if (moved.why === "reason")
    return refuseFaults(form, { reason: (await getTranslations("handIn"))("fault.reason") });
  refresh();
  return refuseForm(form, t("archive.otherState"));
}
