import type { Tally } from "#lib/domain/scorecard.ts";
import { toldVerdicts } from "#lib/domain/tally.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** A group's tally on one line: "vượt 2, đạt 2, chưa đạt 1". */
export function wordTally(tally: Tally, locale: Locale): string {
  const t = translator(locale);
  return toldVerdicts((verdict) => tally[verdict])
    .map((verdict) => `${t(`verdict.${verdict}`).toLocaleLowerCase(locale)} ${tally[verdict]}`)
    .join(", ");
}
