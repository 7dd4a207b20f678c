import { useTranslations } from "next-intl";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Basis } from "#lib/domain/scorecard.ts";

/** The verdict on the chosen basis, beside it the other one where the two differ, and whether its figures changed since. */
export function VerdictCell({
  numbered: { row, shown, outdated },
  basis,
}: {
  numbered: NumberedRow;
  basis: Basis;
}) {
  const t = useTranslations();
  const provisional = basis === "concluded" && row.conclusion === null;
  return (
    <td className="verdict">
      <VerdictBadge verdict={shown} />
      {row.differs && row.conclusion !== null ? (
        <span className="mt-1.5 block text-small text-caution">
          {basis === "computed"
            ? t("scorecard.concluded", { verdict: t(`verdict.${row.conclusion.verdict}`) })
            : t("scorecard.computed", { verdict: t(`verdict.${row.verdict}`) })}
        </span>
      ) : null}
      {outdated ? <span className="mt-1.5 block text-small text-caution">{t("freeze.mark")}</span> : null}
      {provisional ? (
        <span className="mt-1.5 block text-small text-muted">{t("scorecard.provisional")}</span>
      ) : null}
    </td>
  );
}
