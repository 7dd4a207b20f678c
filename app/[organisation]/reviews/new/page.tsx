import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { createReviewByForm } from "#app/[organisation]/reviews/save-review.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { nameReview } from "#components/review/name-review.ts";
import { ReviewFieldsForm } from "#components/review/review-fields-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import { openCells } from "#lib/domain/open-cells.ts";
import { proposedYear } from "#lib/domain/proposed-year.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listReviews } from "#lib/store/review.ts";
import { inVietnam } from "#lib/wording/format.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("review.form"))("newTitle") };
}

/** A new review of a term, for those who may make one. */
export default async function NewReviewPage({
  params,
  searchParams,
}: PageProps<"/[organisation]/reviews/new">) {
  const { organisation: code } = await params;
  const { term } = await searchParams;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "change reviews", organisation.id)) notFound();
  const resolution = await orNotFound(
    readResolution(actor, organisation.id, { code: typeof term === "string" ? term : undefined }),
  );
  const t = await getTranslations("review");
  const bound = { organisation: code, term: resolution.term.code };
  const { reviews } = await orNotFound(listReviews(actor, organisation.id, { term: bound.term }));
  const years = yearsOf(resolution.term);
  const current = currentReview(resolution.reviews);
  const around = {
    // An archived one keeps its code.
    taken: reviews.map((each) => each.code),
    years: years.map((year) => ({ year, ...openCells(resolution, year) })),
    current: current && {
      throughYear: current.throughYear,
      heldOn: current.heldOn,
      name: nameReview(current, resolution.term, await getTranslations("review.kinds")),
    },
  };
  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["review", "form"]}>
        <PageHead
          title={t("form.newTitle")}
          about={t("about", { organisation: organisation.name, term: resolution.term.name })}
        />
        <ReviewFieldsForm
          action={createReviewByForm.bind(null, bound)}
          review={null}
          years={years}
          proposedYear={proposedYear(resolution, Number(inVietnam(new Date()).slice(0, 4)))}
          around={around}
          countsAtFirst={resolution.settings.newCountOnTrackAsMet ?? false}
        />
      </ClientMessages>
    </Frame>
  );
}
