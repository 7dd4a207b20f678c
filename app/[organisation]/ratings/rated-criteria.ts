import "server-only";
import type { RatedCriterion } from "#components/ratings/rated-criteria.tsx";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Resolution, Source } from "#lib/domain/resolution.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { wordYear } from "#lib/wording/word-year.ts";

/** The criteria taken from ratings, as they stand in a year: from members, or from the organisation and its branches. */
export function ratedCriteria(resolution: Resolution, year: number, locale: Locale) {
  const traces = [...judgeAtYear(resolution, year).values()];
  const from = (...sources: Source[]): RatedCriterion[] =>
    traces
      .filter(({ criterion }) => sources.includes(criterion.source))
      .map((trace) => ({
        code: trace.criterion.code,
        name: trace.criterion.text,
        demand: wordDemand(trace.criterion, year, locale),
        value: wordYear(trace, null, year, locale),
        verdict: trace.verdict,
      }));
  return {
    ofOrganisations: from("organisation rating", "branch ratings"),
    ofMembers: from("member ratings"),
  };
}
