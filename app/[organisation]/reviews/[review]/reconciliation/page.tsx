import { getTranslations } from "next-intl/server";
import { conclusionToDraw } from "#app/[organisation]/reviews/[review]/conclusion-to-draw.ts";
import { openReview } from "#app/[organisation]/reviews/[review]/open-review.ts";
import { concludeRestByForm } from "#app/[organisation]/reviews/[review]/reconciliation/conclude-rest.ts";
import { saveStatedCounts } from "#app/[organisation]/reviews/[review]/reconciliation/save-stated-counts.ts";
import { saveConclusion } from "#app/[organisation]/reviews/[review]/save-conclusion.ts";
import { Frame } from "#app/frame.tsx";
import { OwnConclusionForm } from "#components/conclusion/conclusion-form.tsx";
import { ConclusionText } from "#components/conclusion/conclusion-text.tsx";
import { ConcludeRestForm } from "#components/reconciliation/conclude-rest-form.tsx";
import { countedVerdicts, GroupCard } from "#components/reconciliation/group-card.tsx";
import { MissingConclusions } from "#components/reconciliation/missing-conclusions.tsx";
import { StatedCountsForm } from "#components/reconciliation/stated-counts-form.tsx";
import { TargetTable } from "#components/reconciliation/target-table.tsx";
import { ReviewHead } from "#components/review/review-head.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { may } from "#lib/domain/access.ts";
import { reconcile } from "#lib/domain/reconcile.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import { readConclusions } from "#lib/store/conclusion.ts";
import { readStatedCounts } from "#lib/store/stated-counts.ts";

type Props = PageProps<"/[organisation]/reviews/[review]/reconciliation">;

export async function generateMetadata() {
  return { title: (await getTranslations("reconciliation"))("title") };
}

/** Đối chiếu: a review counted by the figures, by its conclusions and by its published text, and target by target. */
export default async function ReconciliationPage({ params, searchParams }: Props) {
  const opened = await openReview(await params, await searchParams);
  const { actor, organisation, scorecard, bound, term, changedSince } = opened;
  const concludes = may(actor, "conclude", organisation.id);
  const [conclusions, stated] = await Promise.all([
    readConclusions(actor, organisation.id, bound),
    readStatedCounts(actor, organisation.id, bound),
  ]);
  const t = await getTranslations("reconciliation");
  const groupName = await getTranslations("group");
  const path = `/${bound.organisation}/reviews/${bound.review}`;
  const narrative = (target: string) =>
    `${path}/narrative?${new URLSearchParams({ ...(term === undefined ? {} : { term }), target })}#target-${target}`;
  const drawRow = (row: ScorecardRow) => ({
    row,
    changedSince: changedSince.get(row.target.code),
    href: narrative(row.target.code),
    conclusion: concludes ? (
      <OwnConclusionForm
        compact
        action={saveConclusion.bind(null, bound, row.target.code)}
        drawn={conclusionToDraw(row, scorecard.review, conclusions)}
      />
    ) : (
      <ConclusionText row={row} />
    ),
  });
  const of = (group: string) => scorecard.rows.filter(({ target }) => target.group === group);
  const groups = reconcile(scorecard).filter(({ targets }) => targets > 0);
  const isNarrow = groups.every((counted) => countedVerdicts(counted).length <= 4);
  const differing = scorecard.rows.filter(({ differs }) => differs).length;
  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["review", "narrative", "conclusion", "reconciliation", "group", "form"]}>
        <ReviewHead
          {...{ scorecard, path, term }}
          here="reconciliation"
          edits={concludes || may(actor, "change reviews", organisation.id)}
        />
        <div
          className={`grid items-start gap-6 *:min-w-0 ${isNarrow ? "lg:grid-cols-2" : "2xl:grid-cols-2"}`}
        >
          {groups.map((counted) => (
            <GroupCard key={counted.group} counted={counted} rows={of(counted.group)} />
          ))}
        </div>
        <div className="mt-9 mb-3 flex flex-wrap items-baseline gap-x-3">
          <h2 className="text-section font-semibold">{t("targets")}</h2>
          <p className="text-muted">{t("differing", { count: differing })}</p>
        </div>
        <MissingConclusions
          targets={unconcluded(scorecard).map(({ target: { code } }) => ({ code, href: narrative(code) }))}
          all={scorecard.rows.length}
        />
        {concludes ? (
          <ConcludeRestForm
            action={concludeRestByForm.bind(null, bound)}
            targets={unconcluded(scorecard).map(({ target, verdict }) => ({ target: target.code, verdict }))}
          />
        ) : null}
        <div className="grid gap-6">
          {groups.map(({ group }) => (
            <section key={group}>
              <h3 className="mb-2.5 font-semibold">{groupName(group)}</h3>
              <TargetTable group={group} rows={of(group).map(drawRow)} />
            </section>
          ))}
        </div>
        {concludes ? (
          <Card title={t("form.title")} className="mt-9">
            <p className="mb-5 max-w-3xl text-muted">{t("form.explain")}</p>
            <StatedCountsForm
              action={saveStatedCounts.bind(null, bound)}
              counts={stated.counts}
              version={stated.version}
            />
          </Card>
        ) : null}
      </ClientMessages>
    </Frame>
  );
}
