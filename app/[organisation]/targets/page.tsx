import { getLocale, getTranslations } from "next-intl/server";
import { aboutStanding } from "#app/[organisation]/targets/about-standing.ts";
import { archiveTargetByForm } from "#app/[organisation]/targets/archive-target.ts";
import { placeTargetByForm } from "#app/[organisation]/targets/place-target.ts";
import { readStanding } from "#app/[organisation]/targets/read-standing.ts";
import { Frame } from "#app/frame.tsx";
import { DoneBanner } from "#components/forms/done-banner.tsx";
import { PlacingForm } from "#components/forms/placing-form.tsx";
import { type NumberedRow, numberRows } from "#components/scorecard/choose-rows.ts";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { type ArchivedTarget, ArchivedTargets } from "#components/target/archived-targets.tsx";
import { TargetList } from "#components/target/target-list.tsx";
import { TermTabs } from "#components/term/term-tabs.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { groups } from "#lib/domain/resolution.ts";
import { type DeedDone, readDeedDone } from "#lib/forms/deed-done.ts";
import { readResponsible } from "#lib/store/responsible.ts";
import { type ListedTarget, listTargets } from "#lib/store/target.ts";
import { listTerms } from "#lib/store/term.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("targets"))("title") };
}

/** Chỉ tiêu: every target of a term, what it demands, who answers for it, how it stands. */
export default async function TargetsPage({ params, searchParams }: PageProps<"/[organisation]/targets">) {
  const { organisation: code } = await params;
  const search = await searchParams;
  const { term: asked } = readScorecardAsked(search);
  const { actor, organisation, resolution, review, scorecard } = await readStanding(code, asked);
  const { term } = resolution;
  const responsible = await readResponsible(actor, organisation.id, term.firstYear);
  const t = await getTranslations("targets");
  const words = await getTranslations("builder");
  const terms = await listTerms(actor, organisation.id);
  const rows = numberRows(scorecard.rows, scorecard.basis);
  const about = [
    t("about", { count: rows.length, term: term.name }),
    ...(await aboutStanding(review, scorecard)),
  ];
  const managing = may(actor, "manage targets", organisation.id);
  const bound = { organisation: code, term: term.code };
  const { targets: listed } = managing ? await listTargets(actor, organisation.id, bound) : { targets: [] };
  const archived = await archivedTargets(listed, bound);
  const unsure = new Set(listed.flatMap(({ code: each, isUnsure }) => (isUnsure ? [each] : [])));
  const done = wordDone(words, readDeedDone(search, ["archived", "restored"]), rows, archived);
  const create = (
    <>
      <LinkButton href={`/${code}/targets/new/table?term=${term.code}`}>{words("list.table")}</LinkButton>
      <LinkButton variant="primary" href={`/${code}/targets/new?term=${term.code}`}>
        {words("list.new")}
      </LinkButton>
    </>
  );
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      <ClientMessages namespaces={["review", "form"]}>
        <PageHead
          title={t("title")}
          about={about.join(" · ")}
          actions={managing && rows.length > 0 ? create : undefined}
        />
        <DoneBanner text={done} />
        <TermTabs path={`/${code}/targets`} terms={terms} current={term.code} />
        {rows.length > 0 ? null : (
          <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
            <h2 className="text-section font-semibold">{t("empty")}</h2>
            <p className="mx-auto mt-1.5 mb-5 max-w-prose text-muted">
              {words(managing ? "list.emptyExplain" : "list.emptyOthers")}
            </p>
            {managing ? <div className="flex flex-wrap justify-center gap-2.5">{create}</div> : null}
          </div>
        )}
        {groups.map((group) => (
          <TargetList
            key={group}
            organisation={code}
            term={asked}
            group={group}
            rows={rows.filter(({ row }) => row.target.group === group)}
            years={scorecard.years}
            responsible={responsible}
            managing={managing ? { term: term.code, placing: "place-target", unsure } : undefined}
          />
        ))}
        {managing ? <PlacingForm id="place-target" action={placeTargetByForm.bind(null, bound)} /> : null}
        <ArchivedTargets targets={archived} />
      </ClientMessages>
    </Frame>
  );
}

/** What the address says was done to a target, where it is so. */
function wordDone(
  words: (key: "done.archived" | "done.restored", values: { code: string }) => string,
  done: DeedDone<"archived" | "restored"> | null,
  rows: NumberedRow[],
  archived: ArchivedTarget[],
): string | null {
  if (done === null) return null;
  const { deed, code } = done;
  if (deed === "archived" && archived.some((each) => each.code === code))
    return words("done.archived", { code });
  if (deed === "restored" && rows.some(({ row }) => row.target.code === code))
    return words("done.restored", { code });
  return null;
}

/** The targets that were put away, with what brings each back. */
async function archivedTargets(
  targets: readonly ListedTarget[],
  bound: { organisation: string; term: string },
): Promise<ArchivedTarget[]> {
  const locale = (await getLocale()) as Locale;
  return targets.flatMap(({ code, text, archivedAt }) =>
    archivedAt === null
      ? []
      : [
          {
            ...{ code, text, moment: formatMoment(archivedAt, locale) },
            restore: archiveTargetByForm.bind(null, { ...bound, target: code }, "restore"),
          },
        ],
  );
}
