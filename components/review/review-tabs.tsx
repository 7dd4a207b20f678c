import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Tabs } from "#components/ui/tabs.tsx";

export type ReviewTab = "scorecard" | "narrative" | "reconciliation" | "versions";

type ReviewTabsProps = {
  /** The review's own address: `/vp-ubnd/reviews/mid-term`. */
  path: string;
  term?: string | undefined;
  /** Null on a page that is under none of them. */
  here: ReviewTab | null;
  beside?: ReactNode;
};

const tabs: { tab: ReviewTab; under: string }[] = [
  { tab: "scorecard", under: "" },
  { tab: "narrative", under: "/narrative" },
  { tab: "reconciliation", under: "/reconciliation" },
  { tab: "versions", under: "/versions" },
];

/** The parts of a review. */
export function ReviewTabs({ path, term, here, beside }: ReviewTabsProps) {
  const t = useTranslations("review.tabs");
  const query = term === undefined ? "" : `?term=${term}`;
  return (
    <Tabs
      label={t("label")}
      beside={beside}
      tabs={tabs.map(({ tab, under }) => ({
        name: t(tab),
        href: `${path}${under}${query}`,
        here: tab === here,
      }))}
    />
  );
}
