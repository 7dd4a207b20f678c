import { getLocale, getTranslations } from "next-intl/server";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import { nameCell, nameUnrated } from "#app/[organisation]/results/[year]/name-cell.ts";
import { moveYearByForm } from "#app/[organisation]/results/[year]/submit/move-year.ts";
import { YearFigures } from "#app/[organisation]/results/[year]/submit/year-figures.tsx";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { MissingCells } from "#components/handing-in/missing-cells.tsx";
import { MoveForm } from "#components/handing-in/move-form.tsx";
import { YearStanding } from "#components/handing-in/year-standing.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { type Actor, may } from "#lib/domain/access.ts";
import { handIn } from "#lib/domain/hand-in.ts";
import { movesFrom, yearMoves } from "#lib/domain/year-move.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readResultCells } from "#lib/store/result-cells.ts";
import { readYearHistory } from "#lib/store/year-history.ts";
import { readYearStanding } from "#lib/store/year-state.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

type Props = PageProps<"/[organisation]/results/[year]/submit">;

const longestHistory = 200;

export async function generateMetadata({ params }: Props) {
  const { organisation: code, year } = await params;
  const { actor, organisation } = await visit(code);
  const title = decidesOn(actor, organisation.id) ? "titleDecide" : "title";
  return { title: (await getTranslations("handIn"))(title, { year }) };
}

/** Who approves sees a page to approve on. */
const decidesOn = (actor: Actor, organisationId: string): boolean =>
  may(actor, yearMoves.approve.action, organisationId) &&
  !may(actor, yearMoves.submit.action, organisationId);

/** Gửi duyệt: what a year lacks, what it warns of, what changed, and the moves that this person may make. */
export default async function SubmitPage({ params }: Props) {
  const address = await params;
  const year = yearOf(address.year);
  const { actor, organisation } = await visit(address.organisation);
  const resolution = await orNotFound(readResolution(actor, organisation.id, { year }));
  const [standing, events, names, cells] = await Promise.all([
    orNotFound(readYearStanding(actor, organisation.id, year)),
    readYearHistory(actor, organisation.id, year, longestHistory),
    readAuditNames(actor, organisation.id),
    readResultCells(actor, organisation.id, year),
  ]);
  const t = await getTranslations("handIn");
  const locale = (await getLocale()) as Locale;
  const lines = await Promise.all(events.map((event) => auditLine(event, names, locale)));
  const found = handIn(resolution, year);
  const sentences = found.warnings.map((warning) => wordWarning(warning, resolution, locale));
  const moves = movesFrom(standing.state).filter((move) =>
    may(actor, yearMoves[move].action, organisation.id),
  );
  const decides = decidesOn(actor, organisation.id);
  const wasApproved = events.some(({ object, action }) => object === "year" && action === "approve");
  const results = `/${organisation.code}/results/${year}`;
  const unrated = found.unrated.map(({ criterion }) => nameUnrated(criterion, t));
  return (
    <Frame actor={actor} organisation={organisation} here="results">
      <ClientMessages namespaces={["handIn", "results", "grade"]}>
        <PageHead
          title={t(decides ? "titleDecide" : "title", { year: String(year) })}
          about={organisation.name}
          actions={<LinkButton href={results}>{t("openYear", { year: String(year) })}</LinkButton>}
        />
        <YearStanding {...standing} />
        <div className="mt-6 grid gap-6">
          <Card title={t("missing")} aside={found.missing.length > 0 ? t("missingExplain") : undefined}>
            {found.missing.length + unrated.length === 0 ? <p>{t("missingNone")}</p> : null}
            {found.missing.length === 0 ? null : (
              <MissingCells cells={found.missing.map(nameCell)} href={results} open={t("openResults")} />
            )}
            {unrated.length === 0 ? null : (
              <MissingCells
                cells={unrated}
                href={`/${organisation.code}/ratings?year=${year}`}
                open={t("openRatings")}
              />
            )}
          </Card>
          {found.unexplained.length === 0 ? null : (
            <Card title={t("unexplained")} aside={t("unexplainedExplain")}>
              <MissingCells cells={found.unexplained.map(nameCell)} href={results} open={t("openResults")} />
            </Card>
          )}
          {moves.includes("submit") ? null : (
            <Card title={t("warnings")}>
              {sentences.length === 0 ? <p>{t("warningsNone")}</p> : null}
              <ul className="grid gap-2">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Card>
          )}
          {decides ? <YearFigures {...{ resolution, year, locale }} cells={cells} /> : null}
          {moves.length > 0 ? null : <Banner>{t(`idle.${standing.state}`, { year: String(year) })}</Banner>}
          {moves.map((move) => (
            <Card key={move} title={t(`do.${move}`, { year: String(year) })}>
              <MoveForm
                move={move}
                year={year}
                action={moveYearByForm.bind(null, address, move)}
                warnings={move === "submit" ? sentences : []}
                why={move === "submit" && found.unexplained.length > 0 ? t("fault.unexplained") : undefined}
                primary={move === "submit" || move === "approve"}
              />
            </Card>
          ))}
          <section>
            <h2 className="text-section font-semibold">{t(wasApproved ? "history" : "historyAll")}</h2>
            <p className="mt-1 mb-3 text-muted">{t("historyExplain", { count: lines.length })}</p>
            {lines.length === 0 ? null : <AuditTable lines={lines} />}
          </section>
        </div>
      </ClientMessages>
    </Frame>
  );
}
