import "server-only";
import { getLocale } from "next-intl/server";
import type { Actor } from "#lib/domain/access.ts";
import type { Settings, Term } from "#lib/domain/resolution.ts";
import type { TakenCodes } from "#lib/domain/target-faults.ts";
import { readSettings } from "#lib/store/settings.ts";
import { type ListedTarget, listTargets } from "#lib/store/target.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** What the targets of a table meet: their term, those it has, and how the organisation counts heads. */
export type TargetPlace = {
  term: Term;
  settings: Settings;
  taken: TakenCodes;
  standing: ListedTarget[];
  locale: Locale;
};

/** Reads what the targets of a table meet. Throws `not found` where there is no such term. */
export async function readTargetPlace(
  actor: Actor,
  organisationId: string,
  term: string,
): Promise<TargetPlace> {
  const listed = await listTargets(actor, organisationId, { term });
  const { settings } = await readSettings(actor, organisationId);
  const standing = listed.targets.filter(({ archivedAt }) => archivedAt === null);
  const locale = (await getLocale()) as Locale;
  return { term: listed.term, settings, taken: listed.taken, standing, locale };
}
