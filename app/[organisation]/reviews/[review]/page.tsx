import { ScorecardPage, scorecardTitle } from "#app/[organisation]/scorecard-page.tsx";

export const generateMetadata = scorecardTitle;

/** The scorecard of one review. */
export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<"/[organisation]/reviews/[review]">) {
  const { organisation, review } = await params;
  return <ScorecardPage organisation={organisation} review={review} search={await searchParams} />;
}
