import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Group } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";

type TargetTableProps = {
  group: Group;
  /** `changedSince`: the years whose figures changed after the target was concluded on. */
  rows: { row: ScorecardRow; changedSince: number[] | undefined; conclusion: ReactNode; href: string }[];
};

/** The targets of a group, each with what the figures say and what was concluded. */
export function TargetTable({ group, rows }: TargetTableProps) {
  const t = useTranslations();
  const columns = useTranslations("reconciliation.columns");
  return (
    <DataTable caption={t(`group.${group}`)} stack className="lg:table-fixed">
      <thead>
        <tr>
          <ColumnHead className="w-12">{columns("number")}</ColumnHead>
          <ColumnHead>{columns("target")}</ColumnHead>
          <ColumnHead className="w-40">{columns("computed")}</ColumnHead>
          <ColumnHead className="w-[22rem]">{columns("concluded")}</ColumnHead>
          <ColumnHead className="w-24">
            <span className="sr-only">{columns("why")}</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, changedSince, conclusion, href }) => (
          <tr
            key={row.target.code}
            data-target={row.target.code}
            className={row.differs ? "bg-caution-wash/60" : ""}
          >
            <Cell className="text-muted">{row.target.code}</Cell>
            <RowHead className="font-medium text-pretty">
              {row.target.text}
              {changedSince === undefined ? null : (
                <p className="mt-1 text-small font-normal text-caution">
                  {t("conclusion.changed", { years: changedSince.join(", ") })}
                </p>
              )}
            </RowHead>
            <Cell label={columns("computed")}>
              <VerdictBadge verdict={row.verdict} />
            </Cell>
            <Cell>
              <div className="grid gap-1.5">{conclusion}</div>
            </Cell>
            <Cell className="text-right">
              <Link
                href={href}
                prefetch={false}
                className="font-medium whitespace-nowrap text-accent no-underline hover:underline"
              >
                {columns("why")}
                <span className="sr-only"> {t("scorecard.target", { number: row.target.code })}</span>
              </Link>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
