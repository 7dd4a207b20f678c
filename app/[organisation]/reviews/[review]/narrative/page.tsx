import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { conclusionToDraw } from "#app/[organisation]/reviews/[review]/conclusion-to-draw.ts";
import { partToWrite } from "#app/[organisation]/reviews/[review]/narrative/part-to-write.ts";
import { savePart } from "#app/[organisation]/reviews/[review]/narrative/save-part.ts";
import {
  suggestForGroup,
  suggestForTarget,
  withoutCause,
} from "#app/[organisation]/reviews/[review]/narrative/suggest-texts.ts";
import { openReview } from "#app/[organisation]/reviews/[review]/open-review.ts";
import { saveConclusion } from "#app/[organisation]/reviews/[review]/save-conclusion.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound } from "#app/visit.ts";
import { ConclusionText } from "#components/conclusion/conclusion-text.tsx";
import { Chapter, ChapterLinks } from "#components/narrative/chapter.tsx";
import { OnPaper } from "#components/narrative/on-paper.tsx";
import { OwnPartForm } from "#components/narrative/part-form.tsx";
import { PartText } from "#components/narrative/part-text.tsx";
import { Steps } from "#components/narrative/steps.tsx";
import { TargetBlock } from "#components/narrative/target-block.tsx";
import { TargetSummary } from "#components/narrative/target-summary.tsx";
import { WithoutCause } from "#components/narrative/without-cause.tsx";
import { WrittenTarget } from "#components/narrative/written-target.tsx";
import { ReviewHead } from "#components/review/review-head.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { may } from "#lib/domain/access.ts";
import { type NarrativePart, saysNothing } from "#lib/domain/narrative-part.ts";
import { type Group, groups } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { readConclusions } from "#lib/store/conclusion.ts";
import { readNarrative } from "#lib/store/narrative.ts";

type Props = PageProps<"/[organisation]/reviews/[review]/narrative">;

export async function generateMetadata() {
  return { title: (await getTranslations("narrative"))("title") };
}

/** Nội dung báo cáo: what a review says in words, in the order of the report, and what was concluded on each target. */
export default async function NarrativePage({ params, searchParams }: Props) {
  const search = await searchParams;
  const opened = await openReview(await params, search);
  const { actor, organisation, resolution, scorecard, bound, term, changedSince } = opened;
  const [written, conclusions] = await Promise.all([
    orNotFound(readNarrative(actor, organisation.id, bound)),
    readConclusions(actor, organisation.id, bound),
  ]);
  const said = { branches: resolution.branches, written };
  const t = await getTranslations("narrative");
  const groupName = await getTranslations("group");
  const writes = may(actor, "write narratives", organisation.id);
  const concludes = may(actor, "conclude", organisation.id);

  const drawPart = async (part: NarrativePart, name: string, suggestions = {}): Promise<ReactNode> => {
    const toWrite = await partToWrite(part, name, written, suggestions);
    const text = <PartText kind={part.kind} content={toWrite.content} />;
    if (!writes) return text;
    return (
      <OnPaper written={text}>
        <OwnPartForm action={savePart.bind(null, bound, part)} part={toWrite} />
      </OnPaper>
    );
  };
  const drawTarget = async (row: ScorecardRow): Promise<ReactNode> => {
    const { code } = row.target;
    const part = { kind: "target", target: code } as const;
    const name = t("part.target", { number: code });
    const toWrite = await partToWrite(part, name, written, suggestForTarget(row, said));
    const text = <PartText kind="target" content={toWrite.content} />;
    const concluded = <ConclusionText row={row} />;
    const isWritten = !saysNothing(toWrite.content);
    return (
      <OnPaper
        key={code}
        written={
          row.conclusion !== null || isWritten ? (
            <WrittenTarget text={row.target.text} concluded={concluded} said={isWritten ? text : null} />
          ) : null
        }
      >
        <TargetBlock
          code={code}
          open={search.target === code}
          summary={<TargetSummary row={row} written={isWritten} />}
          why={<Steps row={row} branches={resolution.branches} changedSince={changedSince.get(code)} />}
          concluded={concluded}
          conclusion={
            concludes
              ? {
                  drawn: conclusionToDraw(row, scorecard.review, conclusions),
                  action: saveConclusion.bind(null, bound, code),
                }
              : null
          }
          part={writes ? { toWrite, action: savePart.bind(null, bound, part) } : null}
          written={text}
        />
      </OnPaper>
    );
  };
  // A report speaks as the conference concluded, where it did.
  const spoken = { ...scorecard, basis: "concluded" } as const;
  const drawGroup = async (group: Group): Promise<ReactNode> => {
    const rows = scorecard.rows.filter(({ target }) => target.group === group);
    if (rows.length === 0) return null;
    const name = `${groupName(group)}: ${t("part.group")}`;
    return (
      <section key={group} aria-label={groupName(group)} className="grid gap-5">
        <h3 className="text-section font-semibold">{groupName(group)}</h3>
        <section className="rounded-card border border-line bg-ground p-5 sm:p-6">
          <h4 className="mb-4 font-semibold">{t("part.group")}</h4>
          {writes ? <WithoutCause targets={withoutCause(spoken, group, said)} /> : null}
          {await drawPart({ kind: "group", group }, name, suggestForGroup(spoken, group, said))}
        </section>
        <section aria-label={`${groupName(group)}: ${t("targets")}`}>
          <h4 className="mb-2.5 font-semibold">{t("targets")}</h4>
          <div className="divide-y divide-line overflow-clip rounded-card border border-line bg-ground print:divide-y-0">
            {await Promise.all(rows.map(drawTarget))}
          </div>
        </section>
      </section>
    );
  };
  const drawSection = (section: Extract<NarrativePart, { kind: "section" }>["section"]) =>
    drawPart({ kind: "section", section }, t(`part.${section}`));

  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["review", "narrative", "conclusion", "form"]}>
        <ReviewHead
          {...{ scorecard, term }}
          path={`/${bound.organisation}/reviews/${bound.review}`}
          here="narrative"
          edits={concludes || may(actor, "change reviews", organisation.id)}
        />
        {writes ? (
          <p className="mb-4 text-muted print:hidden">{t("explain")}</p>
        ) : (
          <Banner className="mb-5">{t("readOnly")}</Banner>
        )}
        <ChapterLinks />
        <div className="grid gap-10">
          <Chapter chapter="situation" parts={[{ children: await drawSection("situation") }]} />
          <Chapter chapter="groups" about={t("groupsExplain")}>
            {await Promise.all(groups.map(drawGroup))}
          </Chapter>
          <Chapter chapter="lessons" parts={[{ children: await drawSection("lessons") }]} />
          <Chapter
            chapter="tasks"
            parts={[
              { title: t("part.tasks"), children: await drawSection("tasks") },
              { title: t("part.proposals"), children: await drawSection("proposals") },
            ]}
          />
          <Chapter
            chapter="opinions"
            parts={[
              { title: t("part.opinions"), children: await drawSection("opinions") },
              { title: t("part.opinionsTakenIn"), children: await drawSection("opinionsTakenIn") },
            ]}
          />
          <Chapter
            chapter="sending"
            parts={[{ children: await drawPart({ kind: "sending" }, t("part.sending")) }]}
          />
        </div>
      </ClientMessages>
    </Frame>
  );
}
