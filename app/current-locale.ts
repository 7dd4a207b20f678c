import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { currentActor } from "#app/visit.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Holds the choice of a visitor who is not signed in, and of a person who has not chosen yet. */
export const localeCookie = "locale";

/** The language of this request: the person's own, else the cookie's, else Vietnamese. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value === "en" ? "en" : "vi";
  try {
    return (await currentActor())?.locale ?? chosen;
  } catch {
    // The page that reports an unreachable database needs a language too.
    return chosen;
  }
});
