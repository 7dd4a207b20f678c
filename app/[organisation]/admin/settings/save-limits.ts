"use server";

import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseSignedOut, refuseStale, storedForm } from "#app/answer-form.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { type SessionLimitFaults, sessionBounds } from "#lib/domain/session-limits.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { readWhole } from "#lib/forms/read-whole.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { recordSessionLimits } from "#lib/store/session-limits.ts";

/** Records how long sessions last in the whole installation, and whether administrators need a second factor. */
export async function saveLimits(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const typed = (name: string) => readWhole(trimmedText(form, name)) ?? Number.NaN;
  const limits = {
    ...{ idleMinutes: typed("idleMinutes"), longestHours: typed("longestHours") },
    adminsNeedFactor: form.get("adminsNeedFactor") === "yes",
  };
  const recorded = await orNotFound(recordSessionLimits(actor, { version: sentVersion(form), ...limits }));
  if (recorded.stored) return storedForm();
  if ("faults" in recorded) return refuse(form, recorded.faults);
  const t = await getTranslations("settings.limits");
  const { idleMinutes, longestHours, adminsNeedFactor } = recorded.stale;
  return refuseStale(form, recorded.stale, [
    { label: t("idleMinutes"), text: String(idleMinutes) },
    { label: t("longestHours"), text: String(longestHours) },
    { label: t("adminsNeedFactor"), text: t(adminsNeedFactor ? "yes" : "no") },
  ]);
}

async function refuse(form: FormData, faults: SessionLimitFaults): Promise<FormState> {
  const t = await getTranslations("settings.fault");
  const errors = (["idleMinutes", "longestHours"] as const).flatMap((limit) => {
    const fault = faults[limit];
    const { least, most } = sessionBounds[limit];
    return fault === undefined ? [] : [[limit, t(fault, { least: String(least), most: String(most) })]];
  });
  return refuseFaults(form, Object.fromEntries(errors));
}
