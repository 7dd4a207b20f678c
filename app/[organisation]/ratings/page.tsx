import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { gradeRows } from "#app/[organisation]/ratings/grade-rows.ts";
import { memberCells } from "#app/[organisation]/ratings/member-cells.ts";
import { ratedCriteria } from "#app/[organisation]/ratings/rated-criteria.ts";
import { saveRatings } from "#app/[organisation]/ratings/save-ratings.ts";
import { Frame } from "#app/frame.tsx";
import { gradeEntries, memberEntries } from "#app/standing-entry.ts";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { CellForm } from "#components/cells/cell-form.tsx";
import { LiveGrid } from "#components/grid/live-grid.tsx";
import { GradeMatrix } from "#components/ratings/grade-matrix.tsx";
import { MemberSum } from "#components/ratings/member-sum.tsx";
import { MemberTable } from "#components/ratings/member-table.tsx";
import { RatedCriteria } from "#components/ratings/rated-criteria.tsx";
import { YearTabs } from "#components/results/year-tabs.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { TermTabs } from "#components/term/term-tabs.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { latestYear } from "#lib/domain/latest-year.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readMemberCells, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTerms } from "#lib/store/term.ts";
import { readYearStates } from "#lib/store/year-state.ts";
import type { Locale } from "#lib/wording/locale.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("ratings"))("title") };
}

/** Xếp loại: grades of the organisation and its branches over the term, members by grade in one year. */
export default async function RatingsPage({ params, searchParams }: PageProps<"/[organisation]/ratings">) {
  const { organisation: code } = await params;
  const { year: asked, term } = await searchParams;
  const { actor, organisation } = await visit(code);
  const askedYear = typeof asked === "string" ? yearOf(asked) : undefined;
  const choice = typeof term === "string" ? { code: term } : { year: askedYear };
  const resolution = await orNotFound(readResolution(actor, organisation.id, choice));
  const years = yearsOf(resolution.term);
  const year = askedYear ?? latestYear(resolution);
  if (!years.includes(year)) notFound();
  const [ratings, members, states, terms] = await Promise.all([
    readRatingCells(actor, organisation.id),
    readMemberCells(actor, organisation.id, year),
    readYearStates(actor, organisation.id),
    listTerms(actor, organisation.id),
  ]);
  const t = await getTranslations("ratings");
  const readOnly = (await getTranslations("results"))("readOnly");
  const locale = (await getLocale()) as Locale;
  const enters = may(actor, "enter figures", organisation.id);
  const isOpen = (candidate: number) => enters && states.get(candidate) === "draft";
  const say = await getTranslations("handIn.standing");
  const columns = years.map((each) => {
    const state = states.get(each) ?? "draft";
    return { year: each, standing: state === "draft" ? null : say(state) };
  });
  const rows = gradeRows(resolution, gradeEntries(resolution, ratings), isOpen, (name, each) =>
    t("cell", { name, year: String(each) }),
  );
  const counts = memberCells(resolution.branches, memberEntries(resolution, year, members));
  const base = resolution.baseFigures.find((figures) => figures.year === year)?.members;
  const rated = ratedCriteria(resolution, year, locale);
  const ratedIn = t("rated", { year: String(year) });
  const address = { organisation: code, term: resolution.term.code, year: String(year) };
  const openCells = rows.flatMap(({ cells }) =>
    cells.flatMap((each) => (each.state === "open" ? [each.cell] : [])),
  );
  const grades = rows.flatMap(({ cells }) => cells.flatMap((each) => ("cell" in each ? [each.cell] : [])));
  const names = Object.fromEntries([...grades, ...counts].map(({ id, name }) => [id, name]));
  const content = (
    <>
      <h2 className="mb-3 text-section font-semibold">{t("organisations")}</h2>
      <GradeMatrix years={columns} rows={rows} />
      <RatedCriteria label={ratedIn} year={year} criteria={rated.ofOrganisations} />
      <div className="mt-10 mb-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h2 className="text-section font-semibold">{t("members", { year: String(year) })}</h2>
        <YearTabs
          label={t("years")}
          years={years}
          current={year}
          hrefOf={(each) => `/${code}/ratings?year=${each}`}
        />
      </div>
      <MemberTable year={year} cells={counts} editable={isOpen(year)} />
      <MemberSum cells={counts} base={base} />
      <RatedCriteria label={ratedIn} year={year} criteria={rated.ofMembers} />
    </>
  );
  return (
    <Frame actor={actor} organisation={organisation} here="ratings" grid>
      <ClientMessages namespaces={["results", "ratings", "grade"]}>
        <PageHead title={t("title")} about={`${organisation.name} · ${t("explain")}`} />
        <TermTabs path={`/${code}/ratings`} terms={terms} current={resolution.term.code} />
        {enters ? null : <Banner className="mb-5">{readOnly}</Banner>}
        <LiveGrid
          key={year}
          user={actor.userId}
          organisation={organisation.code}
          year={year}
          keys={t("keys")}
          cells={[...openCells, ...(isOpen(year) ? counts : [])]}
          resolution={{ ...resolution, reviews: [] }}
        >
          {enters ? (
            <CellForm action={saveRatings.bind(null, address)} save={t("save")} primary names={names}>
              {content}
            </CellForm>
          ) : (
            content
          )}
        </LiveGrid>
      </ClientMessages>
    </Frame>
  );
}
