import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { formatDay } from "#lib/wording/format.ts";

/** A review as the list tells it. */
export type ListedReview = {
  code: string;
  name: string;
  href: string;
  current: boolean;
  heldOn: string | undefined;
  years: number[];
  concluded: number;
  metOrExceeded: number;
  targets: number;
};

/** The reviews of a term, the latest first. */
export function ReviewTable({ reviews }: { reviews: ListedReview[] }) {
  const t = useTranslations("review.list");
  const locale = useLocale();
  return (
    <DataTable caption={t("name")} stack>
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead>{t("heldOn")}</ColumnHead>
          <ColumnHead>{t("years")}</ColumnHead>
          <ColumnHead numeric>{t("result")}</ColumnHead>
          <ColumnHead numeric>{t("concluded")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {reviews.map(({ code, name, href, current, heldOn, years, concluded, metOrExceeded, targets }) => (
          <tr key={code} data-review={code}>
            <RowHead>
              <Link href={href} prefetch={false} className="text-accent no-underline hover:underline">
                {name}
              </Link>
              {current ? (
                <span className="ml-2.5 inline-block rounded-badge bg-accent-wash px-2 py-0.5 text-small font-medium text-accent">
                  {t("current")}
                </span>
              ) : null}
            </RowHead>
            <Cell label={t("heldOn")}>
              <span>{heldOn === undefined ? "—" : formatDay(heldOn, locale)}</span>
            </Cell>
            <Cell label={t("years")}>
              <span>{years.join(", ")}</span>
            </Cell>
            <Cell numeric label={t("result")}>
              <span>{t("count", { count: String(metOrExceeded), total: String(targets) })}</span>
            </Cell>
            <Cell numeric label={t("concluded")}>
              <span>{t("count", { count: String(concluded), total: String(targets) })}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
