"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseBranch, wordBranchFaults } from "#app/[organisation]/admin/branches/word-branch-refusal.ts";
import { refuseFaults, refuseForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { openAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import { readMergerForm } from "#lib/forms/branch-form.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { mergeBranches } from "#lib/store/merge-branches.ts";

/** Ends a branch, and others with it, and lets another one go on from them. */
export async function mergeBranchesByForm(
  bound: { organisation: string; branch: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(bound.organisation, form);
  if ("refused" in opened) return opened.refused;
  const self = { code: readCode(bound.branch), version: sentVersion(form) };
  const read = readMergerForm(form, self);
  if ("faults" in read) return refuseFaults(form, await wordBranchFaults(read.faults));
  const merged = await orNotFound(mergeBranches(opened.actor, opened.id, read.value));
  const done = { deed: "merged" as const, code: self.code };
  if (merged.stored) redirect(afterDeed(`/${opened.code}/admin/branches`, done));
  if ("why" in merged) {
    const t = await getTranslations("branches.merge.fault");
    return refuseForm(form, t(merged.why, { branch: merged.branch, year: String(read.value.lastYear) }));
  }
  if (!("faults" in merged)) return refuseBranch(form, merged);
  // The name of the new branch has a field of its own here.
  const { name, ...others } = await wordBranchFaults(merged.faults);
  return refuseFaults(form, name === undefined ? others : { ...others, heir: name });
}
