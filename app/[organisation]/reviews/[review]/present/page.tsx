import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { visit } from "#app/visit.ts";
import { PresentedReview } from "#components/presentation/presented-review.tsx";
import { readScorecardAsked, scorecardHref } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { unapprovedYears } from "#lib/domain/freezing.ts";
import { readYearStates } from "#lib/store/year-state.ts";

/** Trình chiếu: a review for the meeting room, on the basis of the page it was asked from. */
export default async function PresentPage({
  params,
  searchParams,
}: PageProps<"/[organisation]/reviews/[review]/present">) {
  const { organisation: code, review } = await params;
  const asked = readScorecardAsked(await searchParams);
  const { resolution, scorecard } = await readScorecard(code, { ...asked, review });
  if (scorecard === null) notFound();
  const { actor, organisation } = await visit(code);
  const states = await readYearStates(actor, organisation.id);
  return (
    <ClientMessages namespaces={["presentation"]}>
      <PresentedReview
        scorecard={scorecard}
        organisation={resolution.organisation.name}
        unapproved={unapprovedYears(scorecard.review, resolution.term, states)}
        branches={resolution.branches}
        end={scorecardHref(`/${code}/reviews/${review}`, asked)}
      />
    </ClientMessages>
  );
}

export async function generateMetadata() {
  return { title: (await getTranslations("scorecard"))("present") };
}
