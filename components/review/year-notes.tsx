import { useTranslations } from "next-intl";
import { becomesCurrent } from "#lib/domain/current-review.ts";
import type { OpenCells } from "#lib/domain/open-cells.ts";
import type { Review } from "#lib/domain/resolution.ts";

/** What a new review stands beside: the review that is current, the term's years as far as they are entered, taken codes. */
export type AroundNewReview = {
  current: (Pick<Review, "throughYear" | "heldOn"> & { name: string }) | null;
  years: ({ year: number } & OpenCells)[];
  taken: string[];
};

type YearNotesProps = { around: AroundNewReview; chosen: Pick<Review, "throughYear" | "heldOn"> };

/** What making a review of the chosen year leads to, and what that year still lacks. */
export function YearNotes({ around: { current, years }, chosen }: YearNotesProps) {
  const t = useTranslations("review.form");
  const name = current?.name ?? "";
  const opens = becomesCurrent(chosen, current);
  return (
    <div className="rounded-control bg-wash px-3.5 py-2.5 text-small">
      <div aria-live="polite">
        <p>{opens ? t(current === null ? "opens" : "opensInstead", { name }) : t("opensNot", { name })}</p>
        <OpenYears years={years.filter(({ year }) => year === chosen.throughYear)} />
      </div>
      <noscript>
        <OpenYears years={years.filter(({ year }) => year !== chosen.throughYear)} />
      </noscript>
    </div>
  );
}

function OpenYears({ years }: Pick<AroundNewReview, "years">) {
  const t = useTranslations("review.form");
  return years.map(({ year, missing, unrated }) => (
    <p key={year} className="font-medium text-caution empty:hidden">
      {[
        ...(missing === 0 ? [] : [t("missing", { year: String(year), count: String(missing) })]),
        ...(unrated === 0 ? [] : [t("unrated", { year: String(year), count: String(unrated) })]),
      ].join(" ")}
    </p>
  ));
}
