"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { proposeTarget, withCodes } from "#app/[organisation]/targets/propose-target.ts";
import { readTargetForm, showForm } from "#app/[organisation]/targets/read-target-form.ts";
import { wordTargetFaults, wordTypedFaults } from "#app/[organisation]/targets/word-target-faults.ts";
import { refuseFaults, refuseStale } from "#app/answer-form.ts";
import { readTargetAddress, readTargetsAddress } from "#app/bound-address.ts";
import { senderOf } from "#app/sender-of.ts";
import { orNotFound } from "#app/visit.ts";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import {
  beginningOf,
  blankCriterion,
  criterionName,
  type TypedCriterion,
  type TypedTarget,
} from "#lib/forms/target-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { readTarget } from "#lib/reading/typed-target.ts";
import { changeTarget } from "#lib/store/change-target.ts";
import { createTarget } from "#lib/store/create-target.ts";
import { readSettings } from "#lib/store/settings.ts";
import { listTargets, readTarget as readStoredTarget } from "#lib/store/target.ts";

/** Proposes the criteria of a new target, or makes the target once every field is confirmed, and leads to it. */
export async function createTargetByForm(
  bound: { organisation: string; term: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const sent = await senderOf(form);
  if ("refused" in sent) return sent.refused;
  const { actor } = sent;
  const address = readTargetsAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const { term, taken } = await orNotFound(listTargets(actor, id, address));
  const { settings } = await readSettings(actor, id);
  const beginning = beginningOf(term, settings);
  const { typed, shown } = readTargetForm(form, beginning);
  if (shown !== null) return shown;
  const asked = form.get("do");
  if (asked === "propose" || asked === "blank") {
    if (asked === "blank") return showForm(withCodes(typed, [blankCriterion([], beginning)], taken));
    if (typed.fields.text.trim() !== "") return showForm(proposeTarget(typed, { term, settings, taken }));
    return refuseFaults(form, { text: (await getTranslations("builder.fault"))("no text") });
  }
  const { target, faults, nameOf } = readTarget(typed);
  const errors = { ...(await wordTypedFaults(faults)), ...(await unconfirmed(typed)) };
  if (Object.keys(errors).length > 0) return refuseFaults(form, errors);
  const created = await orNotFound(createTarget(actor, id, address, target));
  if (!created.stored) return refuseFaults(form, await wordTargetFaults(created.faults, nameOf));
  redirect(afterSaving(address, target.code));
}

/** Changes a target upon the version that was seen. */
export async function changeTargetByForm(
  bound: { organisation: string; term: string; target: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const sent = await senderOf(form);
  if ("refused" in sent) return sent.refused;
  const { actor } = sent;
  const address = readTargetAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const { term, unsure } = await orNotFound(readStoredTarget(actor, id, address));
  const { settings } = await readSettings(actor, id);
  const { typed, shown } = readTargetForm(form, beginningOf(term, settings));
  if (shown !== null) return shown;
  const { target, faults, nameOf } = readTarget(typed);
  const errors = { ...(await wordTypedFaults(faults)), ...(await unconfirmed(typed, unsure)) };
  if (Object.keys(errors).length > 0) return refuseFaults(form, errors);
  const { reason, basis } = typed.fields;
  const change = { version: sentVersion(form), target, grounds: { reason, basis } };
  const changed = await orNotFound(changeTarget(actor, id, address, change));
  if (changed.stored) redirect(afterSaving(address, address.target));
  if ("faults" in changed) return refuseFaults(form, await wordTargetFaults(changed.faults, nameOf));
  const t = await getTranslations("builder");
  return refuseStale(form, changed.stale, [
    { label: t("text"), text: changed.stale.target.text },
    ...changed.stale.target.criteria.map(({ code, text }) => ({ label: code, text })),
  ]);
}

const afterSaving = ({ organisation, term }: { organisation: string; term: string }, code: string): string =>
  afterDeed(`/${organisation}/targets/${code}?term=${term}`, { deed: "saved", code });

/** Proposed criteria that nobody compared with the text; `standing` are those of a table that were stored so. */
async function unconfirmed(
  { criteria }: TypedTarget,
  standing: UnsureCriteria | null = null,
): Promise<Record<string, string>> {
  const t = await getTranslations("builder.fault");
  const isProposed = ({ unsure, code }: TypedCriterion["fields"]) =>
    unsure !== "" || ownEntry(standing ?? {}, code) !== undefined;
  return Object.fromEntries(
    criteria
      .filter(({ fields }) => isProposed(fields) && fields.confirmed !== "yes")
      .map(({ row }) => [criterionName(row, "confirmed"), t("confirm")]),
  );
}
