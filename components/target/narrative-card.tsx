import { useTranslations } from "next-intl";
import { PartText } from "#components/narrative/part-text.tsx";
import { reviewName } from "#components/review/name-review.ts";
import { Card } from "#components/ui/card.tsx";
import type { PartContent } from "#lib/domain/narrative-part.ts";
import type { Review } from "#lib/domain/resolution.ts";

/** Nguyên nhân, giải pháp: what the latest review that speaks of the target says. */
export function NarrativeCard({ review, content }: { review: Review; content: PartContent }) {
  const t = useTranslations();
  return (
    <Card
      title={t("targets.said")}
      aside={reviewName(review, (kind) => t(`scorecard.kinds.${kind}`))}
      className="text-small"
    >
      <PartText kind="target" content={content} />
    </Card>
  );
}
