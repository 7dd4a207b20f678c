import { useTranslations } from "next-intl";
import { ExcelLinks } from "#components/excel/excel-links.tsx";
import { MissingCount } from "#components/grid/missing-count.tsx";
import { YearStanding, type YearStandingProps } from "#components/handing-in/year-standing.tsx";
import { YearTabs } from "#components/results/year-tabs.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import type { OpenCells } from "#lib/domain/open-cells.ts";

type YearHeadProps = {
  organisation: { code: string; name: string };
  term: string;
  year: number;
  years: number[];
  open: OpenCells;
  standing: Pick<YearStandingProps, "state" | "moved">;
  /** Whether this person may move the year on. */
  mayMove: boolean;
  editable: boolean;
};

/** Above the figures of a year: what is missing, how the year stands, and the other years. */
export function YearHead({
  organisation,
  term,
  year,
  years,
  open,
  standing,
  mayMove,
  editable,
}: YearHeadProps) {
  const t = useTranslations("results");
  const results = `/${organisation.code}/results`;
  return (
    <>
      <PageHead
        title={t("title", { year: String(year) })}
        about={
          <>
            {organisation.name} · <MissingCount year={year} {...open} />
          </>
        }
        actions={
          <>
            <LinkButton href={`${results}/${year}/worklist`}>{t("worklist")}</LinkButton>
            <ExcelLinks
              results={`${results}/${year}`}
              table={`${results}/table?term=${term}`}
              year={year}
              editable={editable}
            />
          </>
        }
      />
      <YearStanding {...standing} next={{ href: `${results}/${year}/submit`, mayMove }} className="mb-5" />
      <YearTabs label={t("years")} years={years} current={year} hrefOf={(each) => `${results}/${each}`} />
    </>
  );
}
