"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { doneForm, refuseForm } from "#app/answer-form.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readSeenVerdicts } from "#lib/forms/seen-verdicts.ts";
import { concludeRest } from "#lib/store/conclude-rest.ts";

/** Concludes as the figures say on all targets that have no conclusion yet. */
export async function concludeRestByForm(
  bound: BoundReview,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const t = await getTranslations("reconciliation.rest");
  const concluded = await orNotFound(concludeRest(actor, id, address, readSeenVerdicts(form)));
  refresh();
  if (!concluded.stored) return refuseForm(form, t("stale"));
  const text = t("done", { count: concluded.count });
  return doneForm(text);
}
