import "server-only";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm, refuseStale } from "#app/answer-form.ts";
import type { BranchFaults } from "#lib/domain/branch-faults.ts";
import type { BranchYearsFault } from "#lib/domain/branch-years.ts";
import type { BranchFormFault } from "#lib/forms/branch-form.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import type { BranchRecorded } from "#lib/store/branch.ts";

type Refused = Exclude<BranchRecorded, { stored: true }>;

/** The answer to a branch that could not be recorded, in the user's words. */
export async function refuseBranch(form: FormData, refused: Refused): Promise<FormState> {
  const t = await getTranslations("branches");
  if ("faults" in refused) return refuseFaults(form, await wordBranchFaults(refused.faults));
  if ("years" in refused) return refuseForm(form, await sayYears(refused.years, refused.years.branch));
  const { name, fromYear, toYear } = refused.stale;
  return refuseStale(form, refused.stale, [
    { label: t("name"), text: name },
    { label: t("fromYear"), text: String(fromYear) },
    { label: t("toYear"), text: toYear === null ? t("still") : String(toYear) },
  ]);
}

export async function wordBranchFaults(faults: BranchFaults | Record<string, BranchFormFault>) {
  const t = await getTranslations("branches.fault");
  const entries = Object.entries(faults) as [string, keyof Messages][];
  return Object.fromEntries(entries.map(([field, fault]) => [field, t(fault)]));
}

type Messages = Record<BranchFormFault | Exclude<BranchFaults[keyof BranchFaults], undefined>, string>;

/** Why a branch cannot count in other years than before. */
export async function sayYears({ why, years }: BranchYearsFault, branch: string): Promise<string> {
  const t = await getTranslations("branches.years");
  return t(why, { branch, years: years.join(", ") });
}
