"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseSignedOut } from "#app/answer-form.ts";
import { sentOrganisation, typedOrganisation } from "#app/read-new-organisation.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { makeOrganisation } from "#lib/store/manage-organisations.ts";

/** Makes an organisation of what was typed, or of the file that was sent, and leads to it. */
export async function makeOrganisationByForm(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const from = form.get("begin") === "file" ? ("file" as const) : ("form" as const);
  const read = await (from === "file" ? sentOrganisation(form) : typedOrganisation(form));
  if ("errors" in read) return refuseFaults(form, read.errors);
  const { code, parent } = read.resolution.organisation;
  const made = await orNotFound(makeOrganisation(actor, read.resolution, { from }));
  if (made.made) redirect(`/${code}/admin`);
  const t = await getTranslations("office");
  if (made.why === "parent") return refuseFaults(form, { file: t("fileParent", { parent: parent ?? "" }) });
  const field = from === "file" ? "fileCode" : "organisation";
  return refuseFaults(form, { [field]: t("codeTaken", { code }) });
}
