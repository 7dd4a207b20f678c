import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";

type ExcelLinksProps = {
  /** The address of the year's results. */
  results: string;
  /** The address at which an office's own table of several years is read. */
  table: string;
  year: number;
  /** Whether figures may be brought in. */
  editable: boolean;
};

/** The year as an Excel file, and the way back in. */
export function ExcelLinks({ results, table, year, editable }: ExcelLinksProps) {
  const t = useTranslations("excel");
  return (
    <>
      <LinkButton href={`${results}/excel`} document>
        {t("download", { year: String(year) })}
      </LinkButton>
      {editable ? (
        <>
          <LinkButton href={`${results}/excel/import`}>{t("open")}</LinkButton>
          <LinkButton href={table}>{t("openTable")}</LinkButton>
        </>
      ) : null}
    </>
  );
}
