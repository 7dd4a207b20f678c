import { getLocale, getTranslations } from "next-intl/server";
import { cellRows, resultRows } from "#app/[organisation]/results/[year]/result-rows.ts";
import { saveYear } from "#app/[organisation]/results/[year]/save-year.ts";
import { Frame } from "#app/frame.tsx";
import { liveCell } from "#app/live-cell.ts";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { CellForm } from "#components/cells/cell-form.tsx";
import { LiveGrid } from "#components/grid/live-grid.tsx";
import { BaseFiguresFields } from "#components/results/base-figures-fields.tsx";
import type { CellRow } from "#components/results/result-row.tsx";
import { ResultTable } from "#components/results/result-table.tsx";
import { YearHead } from "#components/results/year-head.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { may } from "#lib/domain/access.ts";
import { openCells } from "#lib/domain/open-cells.ts";
import { groups } from "#lib/domain/resolution.ts";
import { movesFrom, yearMoves } from "#lib/domain/year-move.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readAttachments } from "#lib/store/attachment.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type ResultCell, readResultCells } from "#lib/store/result-cells.ts";
import { readYearStanding, type YearStanding } from "#lib/store/year-state.ts";
import { formatMoment } from "#lib/wording/format.ts";
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
  const [cells, files, base, standing] = await Promise.all([
    readResultCells(actor, organisation.id, year),
    readAttachments(actor, organisation.id, year),
    readBaseCell(actor, organisation.id, year),
    orNotFound(readYearStanding(actor, organisation.id, year)),
  ]);
  const t = await getTranslations("results");
  const group = await getTranslations("group");
  const locale = (await getLocale()) as Locale;
  const { state } = standing;
  const open = state === "draft";
  const locked = open ? null : await lockedWords(standing, locale);
  const rows = resultRows({ resolution, cells, files, year, locale, locked });
  const enters = may(actor, "enter figures", organisation.id);
  const editable = open && enters;
  const mayMove = movesFrom(state).some((move) => may(actor, yearMoves[move].action, organisation.id));
  const tables = groups.map((name) => (
    <section key={name} className="mt-7">
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
  const baseCell = liveCell({
    entry: { kind: "base figures", year, value: base?.value ?? null },
    name: t("base.title", { year: String(year) }),
    version: base?.version ?? 0,
  });
  const live = [baseCell, ...cellRows(rows).map((row) => resultCell(row, cells, year))];
  const banner = editable ? null : (
    <Banner className="mt-5">{open ? t("readOnly") : t("lockedYear", { year: String(year), state })}</Banner>
  );
  const head = (
    <YearHead
      {...{ organisation, year, standing, mayMove, editable }}
      term={resolution.term.code}
      years={yearsOf(resolution.term)}
      open={openCells(resolution, year)}
    />
  );
  return (
    <Frame actor={actor} organisation={organisation} here="results" grid={editable}>
      <ClientMessages namespaces={["results", "grade"]}>
        {enters ? (
          <LiveGrid
            key={year}
            user={actor.userId}
            organisation={organisation.code}
            year={year}
            keys={t("live.keys")}
            cells={live}
            resolution={{ ...resolution, reviews: [] }}
            asleep={!open}
          >
            {head}
            {banner}
            <CellForm
              action={saveYear.bind(null, address)}
              save={t("save", { year: String(year) })}
              primary
              names={Object.fromEntries(live.map(({ id, name }) => [id, name]))}
              closed={!open}
            >
              {open ? (
                <>
                  <Card title={baseCell.name} aside={t("base.explain")} className="mt-6">
                    <BaseFiguresFields cell={baseCell} year={year} />
                  </Card>
                  <p className="mt-6 max-w-4xl text-muted">{t("hint")}</p>
                  <noscript>
                    <p className="mt-2 max-w-4xl text-muted">{t("files.scripted")}</p>
                  </noscript>
                </>
              ) : null}
              {tables}
            </CellForm>
          </LiveGrid>
        ) : (
          <>
            {head}
            {banner}
            {tables}
          </>
        )}
      </ClientMessages>
    </Frame>
  );
}

/** Who handed the year in or approved it, and when. */
async function lockedWords({ moved }: YearStanding, locale: Locale): Promise<string> {
  const t = await getTranslations("handIn");
  const { move, by, at } = moved ?? { move: "approve", by: null, at: null };
  return t(`moved.${move}`, {
    name: by ?? t("nobody"),
    moment: at === null ? "—" : formatMoment(at, locale),
  });
}

function resultCell(
  { criterion, branch, label, version, typed }: CellRow,
  cells: ResultCell[],
  year: number,
) {
  const stands = cells.find((cell) => cell.criterion === criterion && cell.branch === branch);
  const entry = { kind: "result", criterion, branch, year, value: stands?.result ?? null } as const;
  return liveCell({ entry, name: label, version, typed });
}
