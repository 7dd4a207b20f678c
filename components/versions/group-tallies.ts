import { type Group, groups } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordTally } from "#lib/wording/word-tally.ts";

/** "Đối với Đảng bộ: vượt 2, đạt 2, chưa đạt 1", a line for each group that has targets. */
export const groupTallies = (
  { rows, tally }: Scorecard,
  nameOf: (group: Group) => string,
  locale: Locale,
): string[] =>
  groups
    .filter((group) => rows.some(({ target }) => target.group === group))
    .map((group) => `${nameOf(group)}: ${wordTally(tally[group], locale)}`);
