import type { Tally } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

const always: readonly Verdict[] = ["exceeded", "met", "missed"];

/** A group's tally on one line: "vượt 2, đạt 2, chưa đạt 1". */
export function wordTally(tally: Tally, locale: Locale): string {
  const t = translator(locale);
  return verdicts
    .filter((verdict) => tally[verdict] > 0 || always.includes(verdict))
    .map((verdict) => `${t(`verdict.${verdict}`).toLocaleLowerCase(locale)} ${tally[verdict]}`)
    .join(", ");
}
