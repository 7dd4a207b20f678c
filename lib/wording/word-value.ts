import type { Criterion } from "#lib/domain/resolution.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordNumber } from "#lib/wording/word-number.ts";

export type WordedValue = { text: string; detail: string | null };

/** A year's value as one reads it: "98,46%" over "64/65", "2", "Tốt"; "—" where nothing was entered. */
export function wordValue(year: YearTrace, criterion: Criterion, locale: Locale): WordedValue {
  const t = translator(locale);
  const { value, threshold } = year;
  if (year.notApplicable !== null) return { text: t("verdict.not applicable"), detail: null };
  if (value === null) return { text: "—", detail: null };
  switch (value.measure) {
    case "share": {
      const { heads } = value;
      const detail =
        heads === null
          ? null
          : `${formatDecimal(heads.numerator, locale)}/${formatDecimal(heads.denominator, locale)}`;
      return { text: wordNumber(value.percent, criterion, threshold, locale), detail };
    }
    case "growth":
      return { text: wordNumber(value.percent, criterion, threshold, locale), detail: null };
    case "quantity":
      return { text: wordNumber(value.value, criterion, threshold, locale), detail: null };
    case "yes-no":
      return { text: t(value.value ? "format.yes" : "format.no"), detail: null };
    case "rating":
      return { text: t(`grade.short.${value.value}`), detail: null };
  }
}
