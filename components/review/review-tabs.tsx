import Link from "next/link";
import { useTranslations } from "next-intl";

export type ReviewTab = "scorecard" | "narrative" | "reconciliation" | "versions";

type ReviewTabsProps = {
  /** The review's own address: `/vp-ubnd/reviews/mid-term`. */
  path: string;
  term?: string | undefined;
  here: ReviewTab;
};

const tabs: { tab: ReviewTab; under: string }[] = [
  { tab: "scorecard", under: "" },
  { tab: "narrative", under: "/narrative" },
  { tab: "reconciliation", under: "/reconciliation" },
  { tab: "versions", under: "/versions" },
];

/** The parts of a review. */
export function ReviewTabs({ path, term, here }: ReviewTabsProps) {
  const t = useTranslations("review.tabs");
  const query = term === undefined ? "" : `?term=${term}`;
  return (
    <nav
      aria-label={t("label")}
      className="mb-7 flex flex-wrap gap-x-6 border-b border-line print:hidden max-sm:gap-x-5"
    >
      {tabs.map(({ tab, under }) => (
        <Link
          key={tab}
          href={`${path}${under}${query}`}
          prefetch={false}
          aria-current={tab === here ? "page" : undefined}
          className={`-mb-px border-b-2 py-2.5 font-medium no-underline ${
            tab === here ? "border-accent text-accent" : "border-transparent text-muted hover:text-ink"
          }`}
        >
          {t(tab)}
        </Link>
      ))}
    </nav>
  );
}
