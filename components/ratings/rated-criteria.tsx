"use client";

import { useTranslations } from "next-intl";
import { LiveValue } from "#components/grid/live-value.tsx";
import { LiveVerdict } from "#components/grid/live-verdict.tsx";
import { LiveWarnings } from "#components/grid/live-warnings.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A criterion that is taken from ratings: what it reached in the year, what was demanded, and its verdict over all years. */
export type RatedCriterion = {
  code: string;
  name: string;
  demand: string;
  value: string;
  verdict: Verdict;
};

type RatedCriteriaProps = { label: string; year: number; criteria: RatedCriterion[] };

/** What the ratings of a year come to, said where they are entered. */
export function RatedCriteria({ label, year, criteria }: RatedCriteriaProps) {
  const t = useTranslations("ratings");
  if (criteria.length === 0) return null;
  return (
    <ul aria-label={label} className="mt-3 grid gap-2 text-small">
      {criteria.map(({ code, name, demand, value, verdict }) => (
        <li key={code} data-criterion={code}>
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span>
              <span className="text-muted">{t("inYear", { year: String(year) })}</span> {name}:{" "}
              <strong className="font-semibold">
                <LiveValue criterion={code} year={year} value={value} />
              </strong>{" "}
              <span className="text-muted">({demand})</span>
            </span>
            <span className="flex items-center gap-x-1.5">
              <span className="text-muted">{t("overYears")}</span>
              <LiveVerdict criterion={code} branch={null} verdict={verdict} />
            </span>
          </div>
          <LiveWarnings of={{ criterion: code, branch: null }} year={year} />
        </li>
      ))}
    </ul>
  );
}
