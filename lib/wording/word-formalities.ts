import type { Formalities } from "#lib/domain/report.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** "Số 15-BC/ĐU, ngày 05/05/2023, người ký: Nguyễn Văn A"; says so where nothing was entered. */
export function wordFormalities({ number, on, signatory }: Formalities, locale: Locale): string {
  const t = translator(locale);
  const parts = [
    ...(number === undefined ? [] : [t("freeze.formality.number", { number })]),
    ...(on === undefined ? [] : [t("freeze.formality.on", { day: formatDay(on, locale) })]),
    ...(signatory === undefined ? [] : [t("freeze.formality.signatory", { name: signatory })]),
  ];
  return parts.length === 0 ? t("freeze.noFormalities") : parts.join(", ");
}
