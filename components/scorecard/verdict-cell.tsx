import { useTranslations } from "next-intl";
import { ChangeNote } from "#components/scorecard/change-note.tsx";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Basis } from "#lib/domain/scorecard.ts";
import type { VerdictChange } from "#lib/domain/verdict-changes.ts";

type VerdictCellProps = {
  numbered: NumberedRow;
  basis: Basis;
  /** Absent: the same verdict as at the review before, or none before. */
  change: VerdictChange | undefined;
};

/** The verdict on the chosen basis, the one at the review before, the other basis' one where they differ, and whether its figures changed since. */
export function VerdictCell({ numbered: { row, shown, outdated }, basis, change }: VerdictCellProps) {
  const t = useTranslations();
  const provisional = basis === "concluded" && row.conclusion === null;
  return (
    <td className="verdict">
      <VerdictBadge verdict={shown} />
      {change === undefined ? null : <ChangeNote change={change} />}
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
