import type { Criterion } from "#lib/domain/resolution.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import { formatDecimal, formatPercent } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** The heads that a year needed, and how many it lacks; empty where the share says it all. */
export function wordHeads({ heads, threshold }: YearTrace, criterion: Criterion, locale: Locale): string[] {
  if (heads === null || threshold === null) return [];
  const t = translator(locale);
  const unit = criterion.unit ?? t("explain.heads.fallback");
  const [needed, reached, of, short] = [heads.needed, heads.reached, heads.of, heads.short].map((count) =>
    formatDecimal(String(count), locale),
  );
  const words = { needed: needed ?? "", reached: reached ?? "", of: of ?? "", short: short ?? "", unit };
  if (criterion.headcount === "exact") return heads.short === 0n ? [] : [t("explain.heads.short", words)];
  const percent = formatPercent(String(threshold.value), locale);
  const rounding = t(`explain.heads.${criterion.headcount}`);
  return [
    t("explain.heads.rounding", { percent, of: words.of, rounding, needed: words.needed }),
    t(heads.short === 0n ? "explain.heads.roundedEnough" : "explain.heads.roundedShort", words),
  ];
}
