import { getLocale, getTranslations } from "next-intl/server";
import { archiveReviewByForm } from "#app/[organisation]/reviews/archive-review.ts";
import { listedReview } from "#app/[organisation]/reviews/listed-review.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { DoneBanner } from "#components/forms/done-banner.tsx";
import { ArchiveForm } from "#components/review/archive-form.tsx";
import { nameReview } from "#components/review/name-review.ts";
import { ReviewTable } from "#components/review/review-table.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { TermTabs } from "#components/term/term-tabs.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { readDeedDone } from "#lib/forms/deed-done.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listReviews } from "#lib/store/review.ts";
import { listTerms } from "#lib/store/term.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("review"))("title") };
}

/** Kỳ kiểm điểm: the reviews of a term, those that were put away, and the way to a new one. */
export default async function ReviewsPage({ params, searchParams }: PageProps<"/[organisation]/reviews">) {
  const { organisation: code } = await params;
  const search = await searchParams;
  const { term: asked } = search;
  const { actor, organisation } = await visit(code);
  const choice = { term: typeof asked === "string" ? asked : undefined };
  const { term, reviews } = await orNotFound(listReviews(actor, organisation.id, choice));
  const [resolution, terms] = await Promise.all([
    orNotFound(readResolution(actor, organisation.id, { code: term.code })),
    listTerms(actor, organisation.id),
  ]);
  const t = await getTranslations("review");
  const kinds = await getTranslations("review.kinds");
  const locale = (await getLocale()) as Locale;
  const path = `/${code}/reviews`;
  const creates = may(actor, "change reviews", organisation.id);
  const restores = may(actor, "archive reviews", organisation.id);
  const standing = reviews.filter(({ archivedAt }) => archivedAt === null);
  const archived = reviews.filter(({ archivedAt }) => archivedAt !== null);
  const listed = standing.flatMap((each) =>
    listedReview(resolution, each.code, { path, term: choice.term, name: nameReview(each, term, kinds) }),
  );
  const done = readDeedDone(search, ["archived", "restored"]);
  const moved = (done?.deed === "archived" ? archived : standing).find((each) => each.code === done?.code);
  const said =
    done === null || moved === undefined
      ? null
      : t(`done.${done.deed}`, { name: nameReview(moved, term, kinds) });
  const create = (
    <LinkButton variant="primary" href={`${path}/new?term=${term.code}`}>
      {t("list.new")}
    </LinkButton>
  );
  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["review", "form"]}>
        <PageHead
          title={t("title")}
          about={t("about", { organisation: organisation.name, term: term.name })}
          actions={creates && listed.length > 0 ? create : undefined}
        />
        <DoneBanner text={said} />
        <TermTabs path={path} terms={terms} current={term.code} />
        {listed.length > 0 ? (
          <ReviewTable reviews={listed} />
        ) : (
          <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
            <h2 className="text-section font-semibold">{t("list.empty")}</h2>
            <p className="mx-auto mt-1.5 mb-5 max-w-prose text-muted">{t("list.emptyExplain")}</p>
            {creates ? create : <p className="text-muted">{t("list.emptyOthers")}</p>}
          </div>
        )}
        {archived.length === 0 ? null : (
          <Card title={t("list.archived")} aside={t("list.archivedExplain")} className="mt-8">
            <ul className="grid gap-6">
              {archived.map((each) => {
                const name = nameReview(each, term, kinds);
                return (
                  <li key={each.code} data-archived={each.code} className="grid gap-3">
                    <p className="font-medium">
                      {name}
                      {each.archivedAt === null ? null : (
                        <span className="ml-2 font-normal text-muted">
                          {t("list.archivedOn", { day: formatMoment(each.archivedAt, locale) })}
                        </span>
                      )}
                    </p>
                    {restores ? (
                      <ArchiveForm
                        move="restore"
                        name={name}
                        action={archiveReviewByForm.bind(
                          null,
                          { organisation: code, term: term.code, review: each.code },
                          "restore",
                        )}
                      />
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </Card>
        )}
      </ClientMessages>
    </Frame>
  );
}
