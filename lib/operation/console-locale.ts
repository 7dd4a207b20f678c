import type { Locale } from "#lib/wording/locale.ts";

/** The language of the console that a command is started from. */
export const consoleLocale: Locale = /^en/i.test(process.env.LC_ALL || process.env.LANG || "") ? "en" : "vi";
