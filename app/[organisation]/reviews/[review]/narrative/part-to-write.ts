import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { PartToWrite } from "#components/narrative/part-form.tsx";
import { type NarrativePart, type PartField, partName } from "#lib/domain/narrative-part.ts";
import type { StandingPart } from "#lib/store/narrative-rows.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** What the form of a part shows: what stands, who wrote it last, and what it may begin with. */
export async function partToWrite(
  part: NarrativePart,
  name: string,
  written: ReadonlyMap<string, StandingPart>,
  suggestions: Partial<Record<PartField, string>> = {},
): Promise<PartToWrite> {
  const t = await getTranslations("form");
  const locale = (await getLocale()) as Locale;
  const { content, version, by, at } = written.get(partName(part)) ?? nothing;
  const stamp =
    at === null ? null : t("stamp", { name: by ?? t("somebody"), moment: formatMoment(at, locale) });
  return { id: partName(part), kind: part.kind, content, version, stamp, suggestions, name };
}

const nothing = { content: { texts: {}, remedies: [] }, version: 0, by: null, at: null };
