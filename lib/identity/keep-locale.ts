import type { SignedIn } from "#lib/identity/actor.ts";
import { database } from "#prisma/database.ts";

/** Keeps the language in which a person reads, with their account. */
export async function keepLocale(actor: SignedIn, locale: "vi" | "en"): Promise<void> {
  await database().user.update({ where: { id: actor.userId }, data: { locale } });
}
