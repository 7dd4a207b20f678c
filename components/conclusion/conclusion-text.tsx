import { useLocale, useTranslations } from "next-intl";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";

/** What the conference concluded, for those who do not conclude. */
export function ConclusionText({ row: { conclusion, differs } }: { row: ScorecardRow }) {
  const t = useTranslations("conclusion");
  const locale = useLocale();
  if (conclusion === null) return <p className="text-muted">{t("none")}</p>;
  const { verdict, text, reason, by, on } = conclusion;
  const source = [by, on && t("onDay", { day: formatDay(on, locale) })].filter(Boolean).join(", ");
  return (
    <div className="grid justify-items-start gap-1.5">
      <VerdictBadge verdict={verdict} />
      {text === undefined ? null : <p className="max-w-prose">{t("quote", { text })}</p>}
      {differs ? (
        <p className="max-w-prose text-small text-caution">
          {reason === undefined ? t("noReason") : t("because", { reason })}
        </p>
      ) : null}
      {source === "" ? null : <p className="text-small text-muted">{source}</p>}
    </div>
  );
}
