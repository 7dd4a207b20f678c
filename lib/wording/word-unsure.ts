import type { Locale } from "#lib/wording/locale.ts";
import type vi from "#lib/wording/messages/vi.json";
import { translator } from "#lib/wording/translate.ts";

type UnsureWords = { note: keyof (typeof vi)["propose"]["unsure"]; said: string };

/** What the text of a target leaves open, in one sentence; `said` is the number or the words it is about. */
export const wordUnsure = ({ note, said }: UnsureWords, locale: Locale): string =>
  translator(locale)(`propose.unsure.${note}`, { said });
