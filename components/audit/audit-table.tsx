import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable } from "#components/ui/data-table.tsx";

/** An event of the audit trail in words; before and after are lines of "name: value". */
export type AuditLine = {
  id: string;
  at: string;
  actor: string;
  what: string;
  before: string[];
  after: string[];
};

/** Who changed what, and when. */
export function AuditTable({ lines, empty }: { lines: AuditLine[]; empty?: string }) {
  const t = useTranslations("audit");
  if (lines.length === 0) return <p className="text-muted">{empty ?? t("empty")}</p>;
  return (
    <DataTable caption={t("title")} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("columns.at")}</ColumnHead>
          <ColumnHead>{t("columns.actor")}</ColumnHead>
          <ColumnHead>{t("columns.what")}</ColumnHead>
          <ColumnHead>{t("columns.before")}</ColumnHead>
          <ColumnHead>{t("columns.after")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <Cell label={t("columns.at")} className="whitespace-nowrap text-muted">
              {line.at}
            </Cell>
            <Cell label={t("columns.actor")} className="font-medium md:whitespace-nowrap">
              {line.actor}
            </Cell>
            <Cell label={t("columns.what")} className="wrap-anywhere">
              {line.what}
            </Cell>
            <Cell label={t("columns.before")} className="text-muted">
              <Content words={line.before} />
            </Cell>
            <Cell label={t("columns.after")}>
              <Content words={line.after} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** An event that says more begins so, and opens. */
const shownLines = 8;

function Content({ words }: { words: string[] }) {
  const t = useTranslations("audit");
  if (words.length === 0) return "—";
  const rest = words.length - shownLines;
  if (rest <= 1) return <Lines words={words} />;
  return (
    <>
      <Lines words={words.slice(0, shownLines)} />
      <details className="group">
        <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1 font-medium text-accent">
          <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0" />
          {t("more", { count: rest })}
        </summary>
        <Lines words={words.slice(shownLines)} />
      </details>
    </>
  );
}

const Lines = ({ words }: { words: string[] }) =>
  words.map((word) => (
    <div key={word} className="wrap-anywhere">
      {word}
    </div>
  ));
