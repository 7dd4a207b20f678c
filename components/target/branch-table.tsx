import { useLocale, useTranslations } from "next-intl";
import { GradeBadge } from "#components/ratings/grade-badge.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { BranchCourse, BranchPart } from "#lib/domain/branch-parts.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { wordValue } from "#lib/wording/word-value.ts";

type BranchTableProps = { criterion: Criterion; branches: BranchCourse[]; years: number[] };

/** What each branch brought to a criterion, year by year. */
export function BranchTable({ criterion, branches, years }: BranchTableProps) {
  const t = useTranslations("targets.branches");
  const judged = branches.some(({ verdict }) => verdict !== null);
  return (
    <div className="mt-4">
      <h3 lang="vi" className="mb-2 font-medium">
        {criterion.text}
      </h3>
      <DataTable caption={t("caption", { criterion: criterion.text })} dense stack>
        <thead>
          <tr>
            <ColumnHead>{t("branch")}</ColumnHead>
            {years.map((year) => (
              <ColumnHead key={year} numeric>
                {year}
              </ColumnHead>
            ))}
            {judged ? <ColumnHead className="w-44">{t("verdict")}</ColumnHead> : null}
          </tr>
        </thead>
        <tbody>
          {branches.map(({ branch, verdict, years: parts }) => (
            <tr key={branch.code}>
              <RowHead lang="vi">{branch.name}</RowHead>
              {parts.map(({ year, active, part }) => (
                <Cell key={year} numeric label={String(year)}>
                  <span>{active ? <Part part={part} criterion={criterion} /> : t("inactive")}</span>
                </Cell>
              ))}
              {judged ? (
                <Cell label={t("verdict")}>
                  {verdict === null ? "—" : <VerdictBadge verdict={verdict} />}
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function Part({ part, criterion }: { part: BranchPart | null; criterion: Criterion }) {
  const t = useTranslations();
  const locale = useLocale();
  if (part === null) return <span className="text-muted">—</span>;
  switch (part.kind) {
    case "grade":
      return <GradeBadge grade={part.grade} />;
    case "members":
      return t("targets.branches.members", { reached: String(part.reached), rated: String(part.rated) });
    case "value": {
      const { text, detail } = wordValue(part.year, criterion, locale);
      const { verdict } = part.year;
      return (
        <span className="inline-flex items-center gap-1.5">
          {detail === null ? null : <span className="text-small text-muted">{detail}</span>}
          {text}
          {verdict === null ? null : (
            <VerdictSign
              verdict={verdict}
              role="img"
              aria-hidden={undefined}
              aria-label={t(`verdict.${verdict}`)}
              className={`inline-block size-[0.7em] shrink-0 ${verdictLook(verdict).text}`}
            />
          )}
        </span>
      );
    }
  }
}
