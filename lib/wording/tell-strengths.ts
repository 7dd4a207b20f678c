import type { Group } from "#lib/domain/resolution.ts";
import { type Scorecard, shownVerdict } from "#lib/domain/scorecard.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

const strong = ["exceeded", "met", "on track"] as const;

/**
 * The targets of a group that stand well, by name: what a text on strengths begins with. How many they are, and which
 * fall short, the report says elsewhere. Empty where none stands well.
 */
export function tellStrengths({ rows, basis }: Scorecard, group: Group, locale: Locale): string {
  const t = translator(locale);
  const own = rows.filter((row) => row.target.group === group);
  return strong
    .map((verdict) => ({ verdict, shown: own.filter((row) => shownVerdict(row, basis) === verdict) }))
    .filter(({ shown }) => shown.length > 0)
    .map(({ verdict, shown }) =>
      t(`told.strengths.${verdict}`, {
        count: shown.length,
        targets: shown
          .map(({ target }) => t("told.strengths.named", { target: target.text.replace(/\.$/, "") }))
          .join("; "),
      }),
    )
    .join(" ");
}
