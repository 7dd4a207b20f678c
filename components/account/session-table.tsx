import { useLocale, useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { formatMoment } from "#lib/wording/format.ts";
import { formatAddress } from "#lib/wording/format-address.ts";

export type SessionRow = {
  id: string;
  device: string | null;
  address: string | null;
  begunAt: Date;
  usedAt: Date;
  /** The session that looks. */
  here: boolean;
};

/** Where somebody is signed in. */
export function SessionTable({ sessions }: { sessions: SessionRow[] }) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  return (
    <DataTable caption={t("title")} stack>
      <thead>
        <tr>
          <ColumnHead>{t("device")}</ColumnHead>
          <ColumnHead>{t("address")}</ColumnHead>
          <ColumnHead>{t("begun")}</ColumnHead>
          <ColumnHead>{t("used")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, device, address, begunAt, usedAt, here }) => (
          <tr key={id}>
            <RowHead>
              {device ?? t("unknown")}
              {here ? (
                <span className="ml-2.5 inline-block rounded-badge bg-accent-wash px-2 py-0.5 text-small font-medium text-accent">
                  {t("here")}
                </span>
              ) : null}
            </RowHead>
            <Cell label={t("address")} className="wrap-anywhere">
              <span>{address === null || address === "" ? "—" : formatAddress(address)}</span>
            </Cell>
            <Cell label={t("begun")}>
              <span>{formatMoment(begunAt, locale)}</span>
            </Cell>
            <Cell label={t("used")}>
              <span>{formatMoment(usedAt, locale)}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
