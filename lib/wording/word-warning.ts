import type { Warning } from "#lib/domain/warning.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** A warning in one sentence. */
export function wordWarning(warning: Warning, _context: ExplainContext, locale: Locale): string {
  const t = translator(locale);
  const sentence = t(`warning.${warning.code}`);
  return warning.year === null
    ? sentence
    : t("warning.inYear", { year: String(warning.year), warning: sentence });
}
