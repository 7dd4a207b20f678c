import { useLocale } from "next-intl";
import { Presentation } from "#components/presentation/presentation.tsx";
import { reviewSlides } from "#components/presentation/review-slides.tsx";
import { useReviewWords } from "#components/scorecard/review-words.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";

type PresentedReviewProps = {
  scorecard: Scorecard;
  /** Its name. */
  organisation: string;
  /** Years whose figures are not approved. */
  unapproved: number[];
  branches: Branch[];
  end: string;
};

/** The pages of a review, with its name and day at the foot of each. */
export function PresentedReview({
  scorecard,
  organisation,
  unapproved,
  branches,
  end,
}: PresentedReviewProps) {
  const { title, until } = useReviewWords(scorecard);
  return (
    <Presentation
      slides={reviewSlides(scorecard, { organisation, unapproved }, branches, useLocale())}
      foot={`${title} · ${until}`}
      end={end}
    />
  );
}
