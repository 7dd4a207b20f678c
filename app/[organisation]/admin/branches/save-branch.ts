"use server";

import { redirect } from "next/navigation";
import { refuseBranch, wordBranchFaults } from "#app/[organisation]/admin/branches/word-branch-refusal.ts";
import { refuseFaults, storedForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { openAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import { readBranchForm } from "#lib/forms/branch-form.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { changeBranch, createBranch } from "#lib/store/branch.ts";

/** Makes a branch and leads back to the list. */
export async function createBranchByForm(
  organisation: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(organisation, form);
  if ("refused" in opened) return opened.refused;
  const read = readBranchForm(form);
  if ("faults" in read) return refuseFaults(form, await wordBranchFaults(read.faults));
  const recorded = await orNotFound(createBranch(opened.actor, opened.id, read.value));
  if (!recorded.stored) return refuseBranch(form, recorded);
  redirect(`/${opened.code}/admin/branches`);
}

/** Changes a branch's name and years. */
export async function changeBranchByForm(
  bound: { organisation: string; branch: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(bound.organisation, form);
  if ("refused" in opened) return opened.refused;
  const read = readBranchForm(form);
  if ("faults" in read) return refuseFaults(form, await wordBranchFaults(read.faults));
  const { code: _, ...fields } = read.value;
  const change = { version: sentVersion(form), fields };
  const recorded = await orNotFound(changeBranch(opened.actor, opened.id, readCode(bound.branch), change));
  return recorded.stored ? storedForm() : refuseBranch(form, recorded);
}
