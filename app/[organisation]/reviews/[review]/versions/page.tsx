import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { enterFormalities } from "#app/[organisation]/reviews/[review]/versions/enter-formalities.ts";
import { freezeByForm } from "#app/[organisation]/reviews/[review]/versions/freeze-by-form.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { ReviewHead } from "#components/review/review-head.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { FreezeForm } from "#components/versions/freeze-form.tsx";
import { FreezeSummary } from "#components/versions/freeze-summary.tsx";
import { groupTallies } from "#components/versions/group-tallies.ts";
import { OutdatedBanner } from "#components/versions/outdated-banner.tsx";
import { VersionCard } from "#components/versions/version-card.tsx";
import { may } from "#lib/domain/access.ts";
import { compareVersions } from "#lib/domain/compare-versions.ts";
import { proposedBasis } from "#lib/domain/freezing.ts";
import type { Report } from "#lib/domain/report.ts";
import { readOutdatedConclusions } from "#lib/store/outdated-conclusions.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readVersions } from "#lib/store/review-versions.ts";
import { readSettings } from "#lib/store/settings.ts";
import { listUnsureTargets } from "#lib/store/target.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordChanges } from "#lib/wording/word-changes.ts";

const bases = ["computed", "concluded"] as const;

type Props = PageProps<"/[organisation]/reviews/[review]/versions">;

export async function generateMetadata() {
  return { title: (await getTranslations("freeze"))("title") };
}

/** Các phiên bản đã chốt of a review: what would be frozen now, and every version with what it says otherwise. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { organisation: code, review } = await params;
  const asked = (await searchParams).term;
  const { actor, organisation } = await visit(code);
  const address = { review, term: typeof asked === "string" ? asked : undefined };
  const { reports, seen } = await orNotFound(readReport(actor, organisation.id, address));
  const { scorecard, term } = reports.computed;
  const targets = scorecard.rows.map((row) => row.target);
  const [{ versions, broken }, outdated, { settings }] = await Promise.all([
    orNotFound(readVersions(actor, organisation.id, address)),
    orNotFound(readOutdatedConclusions(actor, organisation.id, { term, targets }, scorecard.review)),
    readSettings(actor, organisation.id),
  ]);
  const unsure = await listUnsureTargets(actor, organisation.id, reports.computed.term.code);
  const t = await getTranslations("freeze");
  const group = await getTranslations("group");
  const locale = (await getLocale()) as Locale;
  const [last] = versions;
  const next = (last?.mark.version ?? 0) + 1;
  const differences = (before: Report, after: Report) => {
    const named = [...after.scorecard.rows, ...before.scorecard.rows].map((row) => row.target);
    return wordChanges(compareVersions(before, after), { branches: after.branches, targets: named }, locale);
  };
  const frozen = last?.report ?? null;
  const since = frozen === null ? undefined : differences(frozen, reports[frozen.scorecard.basis]);
  const path = `/${code}/reviews/${review}`;
  const bound = { organisation: code, term: term.code, review };
  const freezes = may(actor, "conclude", organisation.id);
  const changes = may(actor, "change reviews", organisation.id);
  return (
    <Frame actor={actor} organisation={organisation} here="reviews">
      <ClientMessages namespaces={["freeze", "scorecard", "review", "form"]}>
        <ReviewHead
          {...{ path, term: address.term }}
          scorecard={{ ...scorecard, review: { ...scorecard.review, narrative: reports.computed.narrative } }}
          here="versions"
          edits={freezes || changes}
        />
        <div className="grid gap-5">
          {broken === null ? null : <Banner tone="error">{t("broken", { version: String(broken) })}</Banner>}
          <OutdatedBanner outdated={outdated} />
          <Card title={t("make", { version: String(next) })}>
            <p className="max-w-3xl text-muted">
              {t("explain")}{" "}
              <Link href="/verify" prefetch={false} className="text-accent underline">
                {t("verify")}
              </Link>
            </p>
            <FreezeSummary
              unsure={unsure}
              report={reports.computed}
              edit={changes && versions.length === 0 ? `${path}/edit?term=${term.code}` : null}
              since={last && since && { version: last.mark.version, changes: since }}
            />
            {freezes ? (
              <FreezeForm
                action={freezeByForm.bind(null, bound)}
                version={next}
                seen={seen}
                bases={bases.map((basis) => ({
                  basis,
                  tallies: groupTallies(reports[basis].scorecard, group, locale),
                }))}
                proposed={proposedBasis(scorecard)}
                frozen={
                  last !== undefined && frozen !== null && since?.length === 0
                    ? { basis: frozen.scorecard.basis, version: last.mark.version }
                    : null
                }
              />
            ) : (
              <p className="mt-5 text-muted">{t("onlyCommittee")}</p>
            )}
          </Card>
          {versions.map((version, index) => {
            const before = versions[index + 1]?.report ?? null;
            const { report } = version;
            return (
              <VersionCard
                key={version.mark.version}
                {...version}
                latest={index === 0}
                changes={before === null || report === null ? null : differences(before, report)}
                path={path}
                term={term.code}
                enter={freezes ? enterFormalities.bind(null, bound, version.mark.version) : null}
                signatory={settings.signatory}
              />
            );
          })}
          {versions.length > 0 ? null : (
            <div className="rounded-card border border-dashed border-line-strong px-6 py-10 text-center">
              <p className="font-medium">{t("none")}</p>
              <p className="mx-auto mt-1 max-w-2xl text-muted">{t("noneExplain")}</p>
            </div>
          )}
        </div>
      </ClientMessages>
    </Frame>
  );
}
