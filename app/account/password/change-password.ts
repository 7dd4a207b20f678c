"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ownToken } from "#app/own-session.ts";
import { currentActor } from "#app/visit.ts";
import type { PasswordFormState } from "#components/account/password-form.tsx";
import { typedText } from "#lib/forms/typed-text.ts";
import { changePassword } from "#lib/identity/change-password.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

/** Changes one's own password and leads on. Passwords never travel back to the page. */
export async function changePasswordByForm(
  _previous: PasswordFormState,
  form: FormData,
): Promise<PasswordFormState> {
  const t = await getTranslations("account.password.fault");
  const [old, next, again] = [
    typedText(form.get("old")),
    typedText(form.get("new")),
    typedText(form.get("again")),
  ];
  const refuse = (field: "old" | "new" | "again" | "form", said: string): PasswordFormState => ({
    answer: Date.now(),
    fault: { field, text: said },
  });
  const actor = await currentActor();
  if (actor === null) return refuse("form", (await getTranslations("form"))("signedOut"));
  if (old === "") return refuse("old", t("oldMissing"));
  if (next !== again) return refuse("again", t("differs"));
  const changed = await changePassword(actor, await ownToken(), { old, next });
  if (changed.changed) redirect(safeNext(form.get("next")));
  if (changed.why === "wait") return refuse("form", t("wait", { minutes: Math.ceil(changed.seconds / 60) }));
  return refuse(changed.why === "wrong" ? "old" : "new", t(changed.why));
}
