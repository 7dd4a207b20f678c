import { useLocale, useTranslations } from "next-intl";
import type { TypedFields } from "#lib/reading/typed-entry.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** What goes with a figure beside its note, each mark in words: "Số ước tính", "Số liệu đến ngày: 24/04/2023". */
export function useMarkTexts(): (typed: TypedFields) => string[] {
  const t = useTranslations("results");
  const locale = useLocale() as Locale;
  return ({ value, estimate, asOf, notApplicable, evidence, evidenceOn }) => [
    ...(value ? [t(estimate ? "estimate" : "official")] : []),
    ...(asOf ? [`${t("asOf")}: ${formatDay(asOf, locale)}`] : []),
    ...(notApplicable ? [`${t("notApplicable")}: ${notApplicable}`] : []),
    ...(evidence ? [`${t("evidence")}: ${evidence}`] : []),
    ...(evidenceOn ? [`${t("evidenceOn")}: ${formatDay(evidenceOn, locale)}`] : []),
  ];
}
