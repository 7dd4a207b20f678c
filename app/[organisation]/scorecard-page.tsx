import { getTranslations } from "next-intl/server";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { Frame } from "#app/frame.tsx";
import { visit } from "#app/visit.ts";
import { nameReview } from "#components/review/name-review.ts";
import { ReviewTabs } from "#components/review/review-tabs.tsx";
import { BasisSwitch } from "#components/scorecard/basis-switch.tsx";
import { NoReview } from "#components/scorecard/no-review.tsx";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ScorecardView } from "#components/scorecard/scorecard-view.tsx";
import { TermTabs } from "#components/term/term-tabs.tsx";
import { type Actor, may } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { unapprovedYears } from "#lib/domain/freezing.ts";
import { latestYear } from "#lib/domain/latest-year.ts";
import { previousReview } from "#lib/domain/previous-review.ts";
import type { Resolution, Review, Term } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readLatestFrozen } from "#lib/store/latest-frozen.ts";
import { readOutdatedConclusions } from "#lib/store/outdated-conclusions.ts";
import { listReviews } from "#lib/store/review.ts";
import { listTerms } from "#lib/store/term.ts";
import { readYearStates } from "#lib/store/year-state.ts";

type ScorecardPageProps = {
  organisation: string;
  /** Absent: the current review. */
  review?: string;
  search: Record<string, string | string[] | undefined>;
};

/** Bảng đánh giá of a review, framed: what the two addresses of a scorecard show. */
export async function ScorecardPage({ organisation: code, review, search }: ScorecardPageProps) {
  const asked = readScorecardAsked(search);
  const path = review === undefined ? `/${code}` : `/${code}/reviews/${review}`;
  const { actor, organisation } = await visit(code);
  const { resolution, scorecard } = await readScorecard(code, { ...asked, review });
  const outdated =
    scorecard === null
      ? []
      : await readOutdatedConclusions(actor, organisation.id, resolution, scorecard.review);
  const frozen =
    scorecard === null
      ? null
      : await readLatestFrozen(actor, organisation.id, {
          term: resolution.term.code,
          review: scorecard.review.code,
        });
  const enters = may(actor, "enter figures", organisation.id);
  const terms = await listTerms(actor, organisation.id);
  const states = await readYearStates(actor, organisation.id);
  const termTabs = <TermTabs path={`/${code}`} terms={terms} current={resolution.term.code} />;
  return (
    <Frame actor={actor} organisation={organisation} here={review === undefined ? "scorecard" : "reviews"}>
      {scorecard === null ? (
        <NoReview
          organisation={organisation}
          enterYear={enters ? latestYear(resolution) : null}
          approveYears={
            may(actor, "approve a year", organisation.id) ? submittedYears(resolution.term, states) : []
          }
          creates={may(actor, "change reviews", organisation.id)}
          begins={may(actor, "manage targets", organisation.id) && resolution.targets.length === 0}
          term={resolution.term.code}
          tabs={termTabs}
          earlier={await latestEarlierReview(actor, organisation.id, terms, resolution.term)}
        />
      ) : (
        <ScorecardView
          organisation={resolution.organisation}
          branches={resolution.branches}
          scorecard={scorecard}
          previous={scorecardBefore(resolution, scorecard)}
          asked={asked}
          outdated={new Set(outdated.map(({ target }) => target.code))}
          partial={enters ? partialAddress(code, scorecard.review, asked.term) : undefined}
          tabs={
            <>
              {review === undefined ? termTabs : null}
              <ReviewTabs
                path={`/${code}/reviews/${scorecard.review.code}`}
                term={asked.term}
                here="scorecard"
                beside={<BasisSwitch path={path} asked={asked} />}
              />
            </>
          }
          frozen={frozen}
          unapproved={unapprovedYears(scorecard.review, resolution.term, states)}
          path={path}
        />
      )}
    </Frame>
  );
}

/** The review before, judged by the figures as they are known now; null where there is none. */
function scorecardBefore(resolution: Resolution, { review, basis }: Scorecard): Scorecard | null {
  const before = previousReview(resolution.reviews, review.code);
  return before && buildScorecard(resolution, before, basis);
}

/** The years of a term that wait to be approved. */
const submittedYears = (term: Term, states: ReadonlyMap<number, YearState>): number[] =>
  yearsOf(term).filter((year) => states.get(year) === "submitted");

/** The latest review of the terms before one, with its term; null where none was ever made. */
async function latestEarlierReview(
  actor: Actor,
  organisationId: string,
  terms: Pick<Term, "code" | "firstYear">[],
  { firstYear }: Term,
): Promise<{ name: string; code: string; term: string } | null> {
  const kinds = await getTranslations("review.kinds");
  for (const each of terms) {
    if (each.firstYear >= firstYear) continue;
    const { term, reviews } = await listReviews(actor, organisationId, { term: each.code });
    const latest = reviews.find(({ archivedAt }) => archivedAt === null);
    if (latest !== undefined)
      return { name: nameReview(latest, term, kinds), code: latest.code, term: term.code };
  }
  return null;
}

const partialAddress = (organisation: string, { code, partialYear }: Review, term: string | undefined) =>
  partialYear === undefined
    ? undefined
    : `/${organisation}/reviews/${code}/partial-results${term === undefined ? "" : `?term=${term}`}`;

/** What stands in the browser's tab. */
export async function scorecardTitle() {
  return { title: (await getTranslations("shell.places"))("scorecard") };
}
