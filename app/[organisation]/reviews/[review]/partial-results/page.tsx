import { getLocale, getTranslations } from "next-intl/server";
import { cellRows, resultRows } from "#app/[organisation]/results/[year]/result-rows.ts";
import { savePartialResults } from "#app/[organisation]/reviews/[review]/partial-results/save-partial-results.ts";
import { Frame } from "#app/frame.tsx";
import { liveCell } from "#app/live-cell.ts";
import { orNotFound, visit } from "#app/visit.ts";
import { CellForm } from "#components/cells/cell-form.tsx";
import { LiveGrid } from "#components/grid/live-grid.tsx";
import { ResultTable } from "#components/results/result-table.tsx";
import { ReviewTabs } from "#components/review/review-tabs.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import type { EnteredPartial } from "#lib/domain/entry.ts";
import { groups } from "#lib/domain/resolution.ts";
import { openPartialResults, readPartialCells } from "#lib/store/partial-results.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type Props = PageProps<"/[organisation]/reviews/[review]/partial-results">;

export async function generateMetadata(props: Props) {
  const { partialYear } = await openPartial(props);
  return { title: (await getTranslations("partial"))("name", { year: String(partialYear) }) };
}

/** What the year after a review's last one had brought up to its date. */
export default async function PartialResultsPage(props: Props) {
  const open = await openPartial(props);
  const { actor, organisation, term, resolution, review, partialYear: year } = open;
  const { code } = organisation;
  const cells = await readPartialCells(actor, organisation.id, open);
  const [t, results, group] = await Promise.all([
    getTranslations("partial"),
    getTranslations("results"),
    getTranslations("group"),
  ]);
  const locale = (await getLocale()) as Locale;
  const title =
    review.heldOn === undefined
      ? t("titleYear", { year: String(year) })
      : t("title", { from: formatDay(`${year}-01-01`, locale), to: formatDay(review.heldOn, locale) });
  const rows = resultRows({ resolution, cells, year, locale, locked: null, review }).filter(
    ({ kind }) => kind !== "derived",
  );
  const editable = may(actor, "enter figures", organisation.id);
  const tables = groups.map((name) => (
    <section key={name} className="mt-7">
      <h2 className="mb-3 text-section font-semibold">{group(name)}</h2>
      <ResultTable
        caption={`${group(name)}, ${title}`}
        year={year}
        rows={rows.filter((row) => row.group === name)}
        heads={{ result: title, verdict: t("verdict") }}
        editable={editable}
        ratings={`/${code}/ratings`}
      />
    </section>
  ));
  const live = cellRows(rows).map(({ criterion, branch, label, version, typed }) => {
    const stands = cells.find((cell) => cell.criterion === criterion && cell.branch === branch);
    const value = (stands?.result ?? null) as EnteredPartial | null;
    const entry = { kind: "partial result", review: review.code, criterion, branch, year, value } as const;
    return liveCell({ entry, name: label, version, typed });
  });
  const address = { organisation: code, review: review.code, term: resolution.term.code };
  const filled = cells.filter(({ result }) => result !== null).length;
  return (
    <Frame actor={actor} organisation={organisation} here="reviews" grid={editable}>
      <ClientMessages namespaces={["results", "grade"]}>
        <PageHead
          title={title}
          about={t("about", { review: review.name ?? review.code, count: String(filled) })}
        />
        <ReviewTabs path={`/${code}/reviews/${review.code}`} term={term} here={null} />
        <p className="max-w-4xl text-muted">{t("explain")}</p>
        {editable ? (
          <LiveGrid
            user={actor.userId}
            organisation={code}
            year={year}
            review={review.code}
            keys={results("live.keys")}
            cells={live}
            resolution={resolution}
          >
            <CellForm
              action={savePartialResults.bind(null, address)}
              save={t("save")}
              primary
              names={Object.fromEntries(live.map(({ id, name }) => [id, name]))}
            >
              {tables}
            </CellForm>
          </LiveGrid>
        ) : (
          <>
            <Banner className="mt-5">{results("readOnly")}</Banner>
            {tables}
          </>
        )}
      </ClientMessages>
    </Frame>
  );
}

/** The partial year of the review at an address, for whoever visits it. */
async function openPartial({ params, searchParams }: Props) {
  const { organisation: code, review } = await params;
  const search = await searchParams;
  const term = typeof search.term === "string" ? search.term : undefined;
  const { actor, organisation } = await visit(code);
  const open = await orNotFound(openPartialResults(actor, organisation.id, { review, term }));
  return { actor, organisation, term, ...open };
}
