import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openReview } from "#app/[organisation]/reviews/[review]/open-review.ts";
import { archiveReviewByForm } from "#app/[organisation]/reviews/archive-review.ts";
import { changeReviewByForm } from "#app/[organisation]/reviews/save-review.ts";
import { Frame } from "#app/frame.tsx";
import { ArchiveForm } from "#components/review/archive-form.tsx";
import { nameReview } from "#components/review/name-review.ts";
import { ReviewFieldsForm } from "#components/review/review-fields-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { listReviews } from "#lib/store/review.ts";

type Props = PageProps<"/[organisation]/reviews/[review]/edit">;

export async function generateMetadata() {
  return { title: (await getTranslations("review.form"))("editTitle") };
}

/** What a review is, for those who may change it; and its archive, for those who may put it away. */
export default async function EditReviewPage({ params, searchParams }: Props) {
  const opened = await openReview(await params, await searchParams);
  const { actor, organisation, resolution, scorecard, bound } = opened;
  const changes = may(actor, "change reviews", organisation.id);
  const archives = may(actor, "archive reviews", organisation.id);
  if (!changes && !archives) notFound();
  const { reviews } = await listReviews(actor, organisation.id, { term: bound.term });
  const standing = reviews.find(({ code }) => code === bound.review) ?? notFound();
  const t = await getTranslations("review");
  const name = nameReview(scorecard.review, scorecard.term, await getTranslations("review.kinds"));
  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["review", "form"]}>
        <PageHead title={t("form.editTitle")} about={`${organisation.name} · ${name}`} />
        {changes ? (
          <ReviewFieldsForm
            action={changeReviewByForm.bind(null, bound)}
            review={standing}
            years={yearsOf(resolution.term)}
            proposedYear={standing.throughYear}
          />
        ) : null}
        {archives ? (
          <Card title={t("archive.title")} className="max-w-3xl">
            <p className="mb-4 text-muted">{t("archive.explain")}</p>
            <ArchiveForm
              move="archive"
              name={name}
              action={archiveReviewByForm.bind(null, bound, "archive")}
            />
          </Card>
        ) : null}
      </ClientMessages>
    </Frame>
  );
}
