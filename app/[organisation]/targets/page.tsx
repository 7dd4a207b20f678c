import { getTranslations } from "next-intl/server";
import { aboutStanding } from "#app/[organisation]/targets/about-standing.ts";
import { readStanding } from "#app/[organisation]/targets/read-standing.ts";
import { Frame } from "#app/frame.tsx";
import { numberRows } from "#components/scorecard/choose-rows.ts";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { TargetList } from "#components/target/target-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { groups } from "#lib/domain/resolution.ts";
import { readResponsible } from "#lib/store/responsible.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("targets"))("title") };
}

/** Chỉ tiêu: every target of a term, what it demands, who answers for it, how it stands. */
export default async function TargetsPage({ params, searchParams }: PageProps<"/[organisation]/targets">) {
  const { organisation: code } = await params;
  const { term: asked } = readScorecardAsked(await searchParams);
  const { actor, organisation, resolution, review, scorecard } = await readStanding(code, asked);
  const { term } = resolution;
  const responsible = await readResponsible(actor, organisation.id, term.firstYear);
  const t = await getTranslations("targets");
  const words = await getTranslations("builder");
  const rows = numberRows(scorecard.rows, scorecard.basis);
  const about = [
    t("about", { count: rows.length, term: term.name }),
    ...(await aboutStanding(review, scorecard)),
  ];
  const manages = may(actor, "manage targets", organisation.id);
  const create = manages ? (
    <LinkButton variant="primary" href={`/${code}/targets/new?term=${term.code}`}>
      {words("list.new")}
    </LinkButton>
  ) : undefined;
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      <PageHead title={t("title")} about={about.join(" · ")} actions={create} />
      {rows.length === 0 ? <p className="text-muted">{t("empty")}</p> : null}
      {groups.map((group) => (
        <TargetList
          key={group}
          organisation={code}
          term={asked}
          group={group}
          rows={rows.filter(({ row }) => row.target.group === group)}
          year={scorecard.review.throughYear}
          responsible={responsible}
        />
      ))}
    </Frame>
  );
}
