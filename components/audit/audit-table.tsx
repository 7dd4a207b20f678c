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

function Content({ words }: { words: string[] }) {
  if (words.length === 0) return "—";
  return words.map((word) => (
    <div key={word} className="wrap-anywhere">
      {word}
    </div>
  ));
}
