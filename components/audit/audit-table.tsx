import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FoldedLines, foldImports } from "#components/audit/fold-imports.ts";
import { Cell, ColumnHead, DataTable } from "#components/ui/data-table.tsx";

/** An event of the audit trail in words; before and after are lines of "name: value". */
export type AuditLine = {
  id: string;
  at: string;
  actor: string;
  what: string;
  /** The same without the file that it came with. */
  deed: string;
  before: string[];
  after: string[];
  /** The file that the change came with, and when it did, in milliseconds. */
  file: string | null;
  time: number;
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
        {foldImports(lines).map(([first, ...others]) =>
          others.length === 0 ? (
            <Single key={first.id} line={first} />
          ) : (
            <Import key={first.id} lines={[first, ...others]} />
          ),
        )}
      </tbody>
    </DataTable>
  );
}

function Single({ line }: { line: AuditLine }) {
  const t = useTranslations("audit");
  return (
    <tr>
      <Stamp {...line} />
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
  );
}

/** What came with one file, under its name. */
function Import({ lines: [first, ...others] }: { lines: FoldedLines }) {
  const t = useTranslations("audit");
  const lines = [first, ...others];
  return (
    <tr>
      <Stamp {...first} />
      <Cell label={t("columns.what")} colSpan={3} className="wrap-anywhere">
        <details className="group">
          <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1 font-medium text-accent">
            <ChevronDown aria-hidden="true" className="size-4 shrink-0 -rotate-90 group-open:rotate-0" />
            {t("fromFile", { count: lines.length, name: first.file ?? "" })}
          </summary>
          <ul className="mt-1.5 space-y-2">
            {lines.map(({ id, deed, before, after }) => (
              <li key={id}>
                <p>{deed}</p>
                {before.length === 0 ? null : (
                  <p className="text-muted">
                    {t("columns.before")}: {before.join("; ")}
                  </p>
                )}
                {after.length === 0 ? null : (
                  <p>
                    {t("columns.after")}: {after.join("; ")}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      </Cell>
    </tr>
  );
}

function Stamp({ at, actor }: Pick<AuditLine, "at" | "actor">) {
  const t = useTranslations("audit");
  return (
    <>
      <Cell label={t("columns.at")} className="whitespace-nowrap text-muted">
        {at}
      </Cell>
      <Cell label={t("columns.actor")} className="font-medium md:whitespace-nowrap">
        {actor}
      </Cell>
    </>
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
