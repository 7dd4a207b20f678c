import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TargetHistory } from "#app/[organisation]/targets/[target]/target-history.tsx";
import { aboutStanding } from "#app/[organisation]/targets/about-standing.ts";
import { readStanding } from "#app/[organisation]/targets/read-standing.ts";
import { Frame } from "#app/frame.tsx";
import { numberRows } from "#components/scorecard/choose-rows.ts";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ManagerNotes } from "#components/target/manager-notes.tsx";
import { editHref } from "#components/target/target-place.ts";
import { TargetView } from "#components/target/target-view.tsx";
import { type Actor, may } from "#lib/domain/access.ts";
import { branchParts } from "#lib/domain/branch-parts.ts";
import { lastSaid } from "#lib/domain/last-said.ts";
import { targetAtReviews } from "#lib/domain/target-at-reviews.ts";
import { yearsLeft } from "#lib/domain/years-left.ts";
import { readDeedDone } from "#lib/forms/deed-done.ts";
import { readResponsible } from "#lib/store/responsible.ts";
import { listTargets } from "#lib/store/target.ts";

type Props = PageProps<"/[organisation]/targets/[target]">;

/** The target of an address, among all of its term. An unknown one is not there. */
async function readTarget({ params, searchParams }: Props) {
  const { organisation: code, target } = await params;
  const search = await searchParams;
  const { term } = readScorecardAsked(search);
  const standing = await readStanding(code, term);
  const rows = numberRows(standing.scorecard.rows, "computed");
  const at = rows.findIndex(({ row }) => row.target.code === target);
  const numbered = rows[at] ?? notFound();
  return {
    ...standing,
    done: readDeedDone(search, ["saved"]),
    term,
    numbered,
    neighbours: { before: rows[at - 1], after: rows[at + 1] },
  };
}

export async function generateMetadata(props: Props) {
  const { numbered } = await readTarget(props);
  const t = await getTranslations();
  const { group } = numbered.row.target;
  return { title: `${t("targets.target", { number: String(numbered.number) })}, ${t(`group.${group}`)}` };
}

/** Chỉ tiêu: one target, how it stands, why, and what the rest of the term needs. */
export default async function TargetPage(props: Props) {
  const { actor, organisation, resolution, review, scorecard, numbered, done, ...place } =
    await readTarget(props);
  const { row } = numbered;
  const responsible = await readResponsible(actor, organisation.id, resolution.term.firstYear);
  const t = await getTranslations();
  const { conclusion } = row;
  const about = [
    ...(await aboutStanding(review, scorecard)),
    ...(conclusion === null
      ? []
      : [t("targets.concluded", { verdict: t(`verdict.${conclusion.verdict}`).toLocaleLowerCase() })]),
    ...(row.final ? [t("targets.final")] : []),
  ].join(" · ");
  const byBranch = row.criteria.map((trace) => ({
    criterion: trace.criterion,
    branches: branchParts(trace, resolution, scorecard.years),
  }));
  const { code } = row.target;
  const edit = may(actor, "manage targets", organisation.id)
    ? editHref(organisation.code, code, resolution.term.code)
    : undefined;
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      {edit === undefined ? null : (
        <ManagerNotes
          isSaved={done?.code === code}
          isUnsure={await isUnsure(actor, organisation.id, { term: resolution.term.code, target: code })}
          code={code}
          edit={edit}
        />
      )}
      <TargetView
        {...{ scorecard, numbered, about }}
        {...place}
        organisation={organisation.code}
        edit={edit}
        branches={resolution.branches}
        person={responsible.get(row.target.code)?.name ?? null}
        left={
          new Map(
            row.criteria.map(({ criterion }) => [
              criterion.code,
              yearsLeft(criterion, resolution, scorecard.review),
            ]),
          )
        }
        byBranch={byBranch.filter(({ branches }) => branches.length > 0)}
        said={lastSaid(resolution.reviews, row.target.code)}
        reviews={targetAtReviews(resolution, row.target.code)}
        history={<TargetHistory {...{ actor, organisation }} target={row.target} term={resolution.term} />}
      />
    </Frame>
  );
}

/** Whether nobody looked through yet what was not sure of a target. */
async function isUnsure(
  actor: Actor,
  organisationId: string,
  { term, target }: { term: string; target: string },
): Promise<boolean> {
  const { targets } = await listTargets(actor, organisationId, { term });
  return targets.some((each) => each.code === target && each.isUnsure);
}
