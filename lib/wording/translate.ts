import { createTranslator } from "use-intl/core";
import type { Locale } from "#lib/wording/locale.ts";
import en from "#lib/wording/messages/en.json" with { type: "json" };
import vi from "#lib/wording/messages/vi.json" with { type: "json" };

const translators = { vi: translate("vi", vi), en: translate("en", en as typeof vi) };

export type Translate = ReturnType<typeof translate>;

/** The same messages as the pages', for commands and documents, which run outside Next. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

function translate(locale: Locale, messages: typeof vi) {
  return createTranslator({
    locale,
    messages,
    timeZone: "Asia/Ho_Chi_Minh",
    onError: (error) => {
      throw error;
    },
  });
}
