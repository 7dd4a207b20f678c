import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { TargetDeeds } from "#components/target/target-deeds.tsx";
import { editHref, targetHref } from "#components/target/target-place.ts";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Group } from "#lib/domain/resolution.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";

type TargetListProps = {
  organisation: string;
  term: string | undefined;
  group: Group;
  rows: NumberedRow[];
  /** The years whose demand is shown. */
  years: number[];
  /** Who answers for a target, by its code. */
  responsible: ReadonlyMap<string, { name: string }>;
  /** For those who manage targets: the term by its code, the id of the form that moves targets, and what nobody looked through. */
  managing?: { term: string; placing: string; unsure: ReadonlySet<string> } | undefined;
};

/** The targets of a group, each leading to its page. */
export function TargetList(props: TargetListProps) {
  const { organisation, term, group, rows, years, responsible, managing } = props;
  const t = useTranslations();
  if (rows.length === 0) return null;
  const heading = `group-${group}`;
  return (
    <section aria-labelledby={heading} className="mt-8 first-of-type:mt-0">
      <h2 id={heading} className="mb-3 flex flex-wrap items-baseline gap-x-2.5 text-section font-semibold">
        {t(`group.${group}`)}
        <span className="text-small font-normal text-muted">
          {t("scorecard.count", { count: rows.length })}
        </span>
      </h2>
      <DataTable caption={t(`group.${group}`)} stack className="lg:table-fixed">
        <thead>
          <tr>
            <ColumnHead className="w-14">{t("targets.columns.number")}</ColumnHead>
            <ColumnHead>{t("targets.columns.target")}</ColumnHead>
            <ColumnHead className="lg:w-72">{t("targets.columns.demand")}</ColumnHead>
            <ColumnHead className="lg:w-48">{t("targets.columns.responsible")}</ColumnHead>
            <ColumnHead className="lg:w-44">{t("targets.columns.verdict")}</ColumnHead>
            {managing === undefined ? null : (
              <ColumnHead className="lg:w-44 print:hidden">{t("builder.list.manage")}</ColumnHead>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((numbered, index) => (
            <TargetLine
              key={numbered.row.target.code}
              {...{ organisation, term, numbered, years }}
              unsure={
                managing?.unsure.has(numbered.row.target.code) === true
                  ? editHref(organisation, numbered.row.target.code, managing.term)
                  : null
              }
              person={responsible.get(numbered.row.target.code)?.name ?? null}
              deeds={
                managing === undefined ? null : (
                  <TargetDeeds
                    {...{ organisation, ...managing, code: numbered.row.target.code }}
                    first={index === 0}
                    last={index === rows.length - 1}
                  />
                )
              }
            />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

type TargetLineProps = Pick<TargetListProps, "organisation" | "term" | "years"> & {
  numbered: NumberedRow;
  /** Where it is looked through, if it is to be. */
  unsure: string | null;
  person: string | null;
  deeds: ReactNode;
};

function TargetLine({ organisation, term, numbered, years, unsure, person, deeds }: TargetLineProps) {
  const t = useTranslations("targets");
  const locale = useLocale();
  const { row, number, shown } = numbered;
  const { code, text, criteria } = row.target;
  return (
    <tr data-target={code} data-verdict={shown}>
      <Cell className="text-muted" label={t("columns.number")}>
        <span>
          {number} <span className="text-small whitespace-nowrap lg:block">{code}</span>
        </span>
      </Cell>
      <RowHead className="font-medium text-pretty">
        <Link
          href={targetHref(organisation, code, term)}
          prefetch={false}
          lang="vi"
          className="no-underline hover:text-accent hover:underline"
        >
          {text}
        </Link>
        {unsure === null ? null : <UnsureLink href={unsure} />}
      </RowHead>
      <Cell label={t("columns.demand")} className="text-muted">
        <ul>
          {criteria.map((criterion, at) => (
            <li key={criterion.code} className={at === 0 ? "" : "mt-1 text-small"}>
              {at === 0 ? null : <span lang="vi">{criterion.text.replace(/\.$/, "")}: </span>}
              {wordDemands(criterion, years, locale)}
            </li>
          ))}
        </ul>
      </Cell>
      <Cell label={t("columns.responsible")} className={person === null ? "text-muted" : ""}>
        <span>{person ?? t("nobody")}</span>
      </Cell>
      <Cell label={t("columns.verdict")}>
        <VerdictBadge verdict={shown} />
      </Cell>
      {deeds === null ? null : <Cell className="print:hidden">{deeds}</Cell>}
    </tr>
  );
}

function UnsureLink({ href }: { href: string }) {
  const t = useTranslations("targets");
  return (
    <Link
      href={href}
      prefetch={false}
      className="mt-1 flex w-fit items-center gap-1.5 text-small font-normal text-caution underline"
    >
      <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
      {t("unsure")}
    </Link>
  );
}
