import type { Locale } from "#lib/wording/locale.ts";

// A page words dozens of lists; to make a formatter takes longer than to use it.
const formats = { vi: new Intl.ListFormat("vi"), en: new Intl.ListFormat("en") };

/** "2021, 2022 và 2023". */
export const wordList = (items: Iterable<string>, locale: Locale): string => formats[locale].format(items);
