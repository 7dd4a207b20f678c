"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sayYears } from "#app/[organisation]/admin/branches/word-branch-refusal.ts";
import { refuseFaults, refuseForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { openAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { afterDeed } from "#lib/forms/deed-done.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { archiveBranch } from "#lib/store/archive-branch.ts";

/** Puts a branch away that was made by mistake, or brings it back, with a reason. */
export async function archiveBranchByForm(
  bound: { organisation: string; branch: string },
  move: "archive" | "restore",
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(bound.organisation, form);
  if ("refused" in opened) return opened.refused;
  const t = await getTranslations("branches");
  const reason = trimmedText(form, "reason");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("fault.text") });
  const moving = { move: move === "restore" ? ("restore" as const) : ("archive" as const), reason };
  const branch = readCode(bound.branch);
  const moved = await orNotFound(archiveBranch(opened.actor, opened.id, branch, moving));
  const deed = moving.move === "restore" ? ("restored" as const) : ("archived" as const);
  if (moved.moved) redirect(afterDeed(`/${opened.code}/admin/branches`, { deed, code: branch }));
  if ("years" in moved) {
    const { why, years } = moved.years;
    const instead = why === "figures" ? t("archive.figures", { years: years.join(", ") }) : null;
    return refuseForm(form, instead ?? (await sayYears(moved.years, t("archive.this"))));
  }
  if (moved.why === "reason") return refuseFaults(form, { reason: t("fault.reason") });
  if (moved.why === "name taken") return refuseForm(form, t("fault.name taken"));
  refresh();
  return refuseForm(form, t("archive.otherState"));
}
