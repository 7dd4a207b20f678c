import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A criterion that is taken from ratings: what it reached in the year, what was demanded, and its verdict. */
export type RatedCriterion = {
  code: string;
  name: string;
  demand: string;
  value: string;
  verdict: Verdict;
};

/** What the ratings of a year come to, said where they are entered. */
export function RatedCriteria({ label, criteria }: { label: string; criteria: RatedCriterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-small">
      {criteria.map(({ code, name, demand, value, verdict }) => (
        <li key={code} data-criterion={code} className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span>
            {name}: <strong className="font-semibold">{value}</strong>{" "}
            <span className="text-muted">({demand})</span>
          </span>
          <VerdictBadge verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
