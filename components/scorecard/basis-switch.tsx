import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ScorecardAsked, scorecardHref } from "#components/scorecard/scorecard-address.ts";

const bases = ["computed", "concluded"] as const;

/** "Theo số liệu · Theo kết luận": what badges, tallies and documents rest on. */
export function BasisSwitch({ path, asked }: { path: string; asked: ScorecardAsked }) {
  const t = useTranslations("scorecard.basis");
  return (
    <nav
      aria-label={t("label")}
      className="inline-flex self-center rounded-control border border-line-strong p-0.5 print:hidden"
    >
      {bases.map((basis) => (
        <Link
          key={basis}
          href={scorecardHref(path, asked, { basis, verdict: undefined })}
          scroll={false}
          prefetch={false}
          aria-current={basis === asked.basis ? "true" : undefined}
          className={`inline-flex min-h-7 items-center rounded-badge px-3 text-small font-medium no-underline ${
            basis === asked.basis ? "bg-accent-wash text-accent" : "text-muted hover:text-ink"
          }`}
        >
          {t(basis)}
        </Link>
      ))}
    </nav>
  );
}
