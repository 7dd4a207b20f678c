import { getLocale, getTranslations } from "next-intl/server";
import { liveCell } from "#app/[organisation]/results/[year]/live-cell.ts";
import { resultRows } from "#app/[organisation]/results/[year]/result-rows.ts";
import { saveBaseFigures } from "#app/[organisation]/results/[year]/save-base-figures.ts";
import { saveResults } from "#app/[organisation]/results/[year]/save-results.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { CellForm } from "#components/cells/cell-form.tsx";
import { ExcelLinks } from "#components/excel/excel-links.tsx";
import { LiveForm } from "#components/grid/live-form.tsx";
import { YearStanding } from "#components/handing-in/year-standing.tsx";
import { BaseFiguresFields } from "#components/results/base-figures-fields.tsx";
import { ResultTable } from "#components/results/result-table.tsx";
import { YearTabs } from "#components/results/year-tabs.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { groups } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { typeBase } from "#lib/forms/base-figures.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readResultCells } from "#lib/store/result-cells.ts";
import { readYearStanding } from "#lib/store/year-state.ts";
import type { Locale } from "#lib/wording/locale.ts";

export async function generateMetadata({ params }: PageProps<"/[organisation]/results/[year]">) {
  const { year } = await params;
  return { title: (await getTranslations("results"))("title", { year }) };
}

/** Nhập kết quả: the figures of one year. */
export default async function ResultsPage({ params }: PageProps<"/[organisation]/results/[year]">) {
  const address = await params;
  const year = yearOf(address.year);
  const { actor, organisation } = await visit(address.organisation);
  const resolution = await orNotFound(readResolution(actor, organisation.id, { year }));
  const [cells, base, standing] = await Promise.all([
    readResultCells(actor, organisation.id, year),
    readBaseCell(actor, organisation.id, year),
    orNotFound(readYearStanding(actor, organisation.id, year)),
  ]);
  const t = await getTranslations("results");
  const group = await getTranslations("group");
  const locale = (await getLocale()) as Locale;
  const rows = resultRows({ resolution, cells, year, locale });
  const { state } = standing;
  const open = state === "draft";
  const editable = open && may(actor, "enter figures", organisation.id);
  const missing = rows.filter((row) => row.kind === "cell" && row.value === "—").length;
  const tables = groups.map((name) => (
    <section key={name} className="mt-8">
      <h2 className="mb-3 text-section font-semibold">{group(name)}</h2>
      <ResultTable
        caption={`${group(name)}, ${t("title", { year: String(year) })}`}
        year={year}
        rows={rows.filter((row) => row.group === name)}
        editable={editable}
        ratings={`/${organisation.code}/ratings?year=${year}`}
      />
    </section>
  ));
  return (
    <Frame actor={actor} organisation={organisation} here="results">
      <ClientMessages namespaces={["results", "grade"]}>
        <PageHead
          title={t("title", { year: String(year) })}
          about={`${organisation.name} · ${t("missing", { count: missing })}`}
          actions={
            <ExcelLinks results={`/${organisation.code}/results/${year}`} year={year} editable={editable} />
          }
        />
        <YearStanding
          {...standing}
          submit={`/${organisation.code}/results/${year}/submit`}
          className="mb-5"
        />
        <YearTabs
          label={t("years")}
          years={yearsOf(resolution.term)}
          current={year}
          hrefOf={(each) => `/${organisation.code}/results/${each}`}
        />
        {editable ? null : (
          <Banner className="mt-5">{open ? t("readOnly") : t("lockedYear", { year: String(year) })}</Banner>
        )}
        {editable ? (
          <>
            <Card title={t("base.title", { year: String(year) })} aside={t("base.explain")} className="mt-6">
              <CellForm action={saveBaseFigures.bind(null, address)} save={t("base.save")}>
                <BaseFiguresFields
                  name={t("base.title", { year: String(year) })}
                  typed={typeBase(base?.value ?? null)}
                  version={base?.version ?? 0}
                />
              </CellForm>
            </Card>
            <LiveForm
              action={saveResults.bind(null, address)}
              save={t("save", { year: String(year) })}
              user={actor.userId}
              organisation={organisation.code}
              year={year}
              cells={rows.flatMap((row) => (row.kind === "cell" ? [liveCell(row, year)] : []))}
              resolution={{ ...resolution, reviews: [] }}
            >
              <p className="mt-6 max-w-4xl text-muted">{t("hint")}</p>
              {tables}
            </LiveForm>
          </>
        ) : (
          tables
        )}
      </ClientMessages>
    </Frame>
  );
}
