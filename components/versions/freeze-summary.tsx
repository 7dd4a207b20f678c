import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChangeList } from "#components/versions/change-list.tsx";
import type { Report } from "#lib/domain/report.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import type { WordedChanges } from "#lib/wording/word-changes.ts";

type FreezeSummaryProps = {
  report: Report;
  /** Targets that nobody looked through since they were read out of a table. */
  unsure: string[];
  /** What changed since the last version; undefined where there is none. */
  since: { version: number; changes: WordedChanges[] } | undefined;
  /** The review's form; null where it is frozen already, and for people who may not change it. */
  edit: string | null;
};

/** What one should know before freezing: conclusions or a day that are missing, years not approved, what changed since. */
export function FreezeSummary({ report, unsure, since, edit }: FreezeSummaryProps) {
  const { scorecard, unapprovedYears } = report;
  const t = useTranslations("freeze");
  const missing = unconcluded(scorecard).map(({ target }) => target.code);
  const unreasoned = scorecard.warnings.flatMap((each) => (each.code === "W8" ? [each.target] : []));
  return (
    <div className="mt-4 grid gap-4">
      <ul className="grid gap-1.5">
        <Point calm={missing.length === 0}>
          {missing.length === 0
            ? t("concludedAll", { count: String(scorecard.rows.length) })
            : t("concludedMissing", {
                count: String(scorecard.rows.length - missing.length),
                all: String(scorecard.rows.length),
                targets: missing.join(", "),
              })}
        </Point>
        {unreasoned.length === 0 ? null : (
          <Point calm={false}>{t("unreasoned", { targets: unreasoned.join(", ") })}</Point>
        )}
        <Point calm={unapprovedYears.length === 0}>
          {unapprovedYears.length === 0
            ? t("approved")
            : t("unapproved", { years: unapprovedYears.join(", ") })}
        </Point>
        {unsure.length === 0 ? null : (
          <Point calm={false}>{t("unsure", { targets: unsure.join(", ") })}</Point>
        )}
        {scorecard.review.heldOn === undefined ? (
          <Point calm={false}>
            {t("undated")}{" "}
            {edit === null ? null : (
              <Link href={edit} prefetch={false} className="text-accent underline">
                {t("enterDay")}
              </Link>
            )}
          </Point>
        ) : null}
        {since?.changes.length === 0 ? (
          <Point calm>{t("sinceNone", { version: String(since.version) })}</Point>
        ) : null}
      </ul>
      {since === undefined || since.changes.length === 0 ? null : (
        <section className="rounded-control bg-wash p-4">
          <h3 className="mb-2.5 font-semibold">{t("since", { version: String(since.version) })}</h3>
          <ChangeList changes={since.changes} />
        </section>
      )}
    </div>
  );
}

function Point({ calm, children }: { calm: boolean; children: ReactNode }) {
  const Icon = calm ? CircleCheck : TriangleAlert;
  return (
    <li className="flex items-start gap-2.5">
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-[1.125rem] shrink-0 ${calm ? "text-met" : "text-caution"}`}
      />
      <span>{children}</span>
    </li>
  );
}
