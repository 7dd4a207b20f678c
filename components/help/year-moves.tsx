import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { rolesFor } from "#lib/domain/access.ts";
import { type YearMove, yearMoves } from "#lib/domain/year-move.ts";

const moves = Object.keys(yearMoves) as YearMove[];

/** How a year's figures are handed in: from which state to which, by whom, and on what condition. */
export function YearMoves() {
  const t = useTranslations("help.year");
  const standing = useTranslations("handIn.standing");
  const role = useTranslations("shell.roles");
  return (
    <>
      <p className="mb-4 max-w-[72ch]">{t("intro")}</p>
      <DataTable caption={t("intro")} dense stack>
        <thead>
          <tr>
            {(["move", "from", "to", "by", "needs"] as const).map((column) => (
              <ColumnHead key={column}>{t(column)}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => {
            const { from, to, action, reasoned, byOthers } = yearMoves[move];
            const needs = [...(reasoned ? [t("reason")] : []), ...(byOthers ? [t("others")] : [])];
            return (
              <tr key={move}>
                <RowHead label={t("move")} className="font-medium lg:whitespace-nowrap">
                  {t(`moves.${move}`)}
                </RowHead>
                <Cell label={t("from")} className="lg:whitespace-nowrap">
                  {standing(from)}
                </Cell>
                <Cell label={t("to")} className="lg:whitespace-nowrap">
                  {standing(to)}
                </Cell>
                <Cell label={t("by")} className="lg:whitespace-nowrap">
                  {rolesFor(action)
                    .map((each) => role(each))
                    .join(", ")}
                </Cell>
                <Cell label={t("needs")}>{needs.length === 0 ? t("none") : needs.join("; ")}</Cell>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </>
  );
}
