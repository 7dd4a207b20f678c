import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { Fold } from "#components/ui/fold.tsx";
import type { TermPreview, YearCounts } from "#lib/forms/term-import.ts";

/** What a file holds: how much of everything, figures by year, targets by name. */
export function TermContents({ preview }: { preview: TermPreview }) {
  const t = useTranslations("exchange.preview");
  const { targets, branches, reviews } = preview;
  const of = (group: "party" | "government") =>
    String(targets.filter((target) => target.group === group).length);
  const facts = [
    [t("targets"), t("targetCounts", { party: of("party"), government: of("government") })],
    [t("criteria"), String(targets.reduce((sum, { criteria }) => sum + criteria, 0))],
    [
      t("branches"),
      t("branchCounts", { there: String(branches.there), added: String(branches.added.length) }),
    ],
    ...(branches.added.length === 0 ? [] : [[t("added"), branches.added.join("; ")]]),
    [
      t("reviews"),
      reviews.length === 0
        ? t("none")
        : reviews
            .map(({ name, throughYear, conclusions }) =>
              t("review", { name, year: String(throughYear), count: conclusions }),
            )
            .join("; "),
    ],
  ];
  return (
    <>
      <dl className="grid gap-x-8 gap-y-0.5 sm:gap-y-2 sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted max-sm:mt-2">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <YearTable counts={preview.counts} />
      <Fold title={t("listTargets", { count: targets.length })}>
        <ul className="divide-y divide-line">
          {targets.map(({ code, text, group }) => (
            <li key={code} className="flex gap-x-4 py-2">
              <span className="w-12 shrink-0 font-medium">{code}</span>
              <span>
                {text} <span className="text-muted">({t(`group.${group}`)})</span>
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function YearTable({ counts }: { counts: YearCounts[] }) {
  const t = useTranslations("exchange.preview");
  const columns = ["results", "ratings", "members", "base"] as const;
  const shown = (count: number) => (count === 0 ? "—" : String(count));
  return (
    <DataTable caption={t("figures")} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("year")}</ColumnHead>
          {columns.map((column) => (
            <ColumnHead key={column} numeric>
              {t(`column.${column}`)}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((each) => (
          <tr key={each.year}>
            <RowHead>{each.year}</RowHead>
            {columns.map((column) => (
              <Cell key={column} numeric label={t(`column.${column}`)}>
                <span>{shown(each[column])}</span>
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
