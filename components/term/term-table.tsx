import Link from "next/link";
import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import type { Term } from "#lib/domain/resolution.ts";

type TermTableProps = {
  organisation: string;
  terms: (Term & { targets: number; reviews: number })[];
  /** The code of the term that pages mean where an address names none. */
  current: string | null;
};

/** The terms of an organisation. */
export function TermTable({ organisation, terms, current }: TermTableProps) {
  const t = useTranslations("terms");
  return (
    <DataTable caption={t("title")} stack>
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead>{t("code")}</ColumnHead>
          <ColumnHead>{t("years")}</ColumnHead>
          <ColumnHead numeric>{t("targets")}</ColumnHead>
          <ColumnHead numeric>{t("reviews")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ code, name, firstYear, lastYear, targets, reviews }) => (
          <tr key={code} data-term={code}>
            <RowHead label={t("name")}>
              <span>
                <Link
                  href={`/${organisation}/admin/terms/${code}`}
                  prefetch={false}
                  className="text-accent no-underline hover:underline"
                >
                  {name}
                </Link>
                {code === current ? (
                  <span className="ml-2.5 inline-block rounded-badge bg-accent-wash px-2 py-0.5 text-small font-medium text-accent">
                    {t("current")}
                  </span>
                ) : null}
              </span>
            </RowHead>
            <Cell label={t("code")} className="text-muted">
              <span>{code}</span>
            </Cell>
            <Cell label={t("years")}>
              <span>{t("fromTo", { from: String(firstYear), to: String(lastYear) })}</span>
            </Cell>
            <Cell numeric label={t("targets")}>
              <Link
                href={`/${organisation}/targets?term=${code}`}
                prefetch={false}
                className="text-accent underline"
              >
                {targets}
              </Link>
            </Cell>
            <Cell numeric label={t("reviews")}>
              <Link
                href={`/${organisation}/reviews?term=${code}`}
                prefetch={false}
                className="text-accent underline"
              >
                {reviews}
              </Link>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
