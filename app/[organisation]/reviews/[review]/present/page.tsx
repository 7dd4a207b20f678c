import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { PresentedReview } from "#components/presentation/presented-review.tsx";
import { readScorecardAsked, scorecardHref } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";

/** Trình chiếu: a review for the meeting room, on the basis of the page it was asked from. */
export default async function PresentPage({
  params,
  searchParams,
}: PageProps<"/[organisation]/reviews/[review]/present">) {
  const { organisation: code, review } = await params;
  const asked = readScorecardAsked(await searchParams);
  const { resolution, scorecard } = await readScorecard(code, { ...asked, review });
  if (scorecard === null) notFound();
  return (
    <ClientMessages namespaces={["presentation"]}>
      <PresentedReview
        scorecard={scorecard}
        organisation={resolution.organisation.name}
        branches={resolution.branches}
        end={scorecardHref(`/${code}/reviews/${review}`, asked)}
      />
    </ClientMessages>
  );
}

export async function generateMetadata() {
  return { title: (await getTranslations("scorecard"))("present") };
}
