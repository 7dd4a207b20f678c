export const locales = ["vi", "en"] as const;

/** The languages of the interface; Vietnamese is the default, and the language of every document. */
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
