"use server";

import { cookies } from "next/headers";
import { localeCookie } from "#app/current-locale.ts";
import { currentActor } from "#app/visit.ts";
import { keepLocale } from "#lib/identity/keep-locale.ts";

/** Keeps the chosen language: for a person signed in with their account, and in a cookie for the sign-in page. */
export async function switchLanguage(form: FormData): Promise<void> {
  const locale = form.get("locale") === "en" ? "en" : "vi";
  (await cookies()).set(localeCookie, locale, {
    maxAge: 365 * 24 * 60 * 60,
    sameSite: "lax",
    httpOnly: true,
  });
  const actor = await currentActor();
  if (actor !== null) await keepLocale(actor, locale);
}
