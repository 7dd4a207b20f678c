import { ScorecardPage, scorecardTitle } from "#app/[organisation]/scorecard-page.tsx";

export const generateMetadata = scorecardTitle;

/** The scorecard of the current review. */
export default async function CurrentScorecardPage({ params, searchParams }: PageProps<"/[organisation]">) {
  const { organisation } = await params;
  return <ScorecardPage organisation={organisation} search={await searchParams} />;
}
