import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

export type OutcomeRow = {
  demand: string;
  better: NonNullable<Criterion["better"]> | null;
  verdicts: Verdict[];
};

/** What becomes of each value under each demand. */
export function OutcomeTable({ values, rows }: { values: string[]; rows: OutcomeRow[] }) {
  const t = useTranslations("help.rules");
  return (
    <DataTable caption={t("valueExplain")} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("demand")}</ColumnHead>
          {values.map((value) => (
            <ColumnHead key={value}>{t("reached", { value })}</ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ demand, better, verdicts }) => (
          <tr key={`${demand} ${better}`}>
            <RowHead label={t("demand")}>
              {demand}
              {better === null ? null : (
                <span className="block text-small font-normal text-muted">{t(`better.${better}`)}</span>
              )}
            </RowHead>
            {values.map((value, at) => {
              const verdict = verdicts[at];
              return (
                <Cell key={value} label={t("reached", { value })}>
                  {verdict === undefined ? "—" : <VerdictBadge verdict={verdict} />}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
