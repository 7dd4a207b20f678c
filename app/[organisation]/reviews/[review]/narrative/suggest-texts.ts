import "server-only";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { PartField } from "#lib/domain/narrative-part.ts";
import { type Group, groups, type Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { describeResults } from "#lib/report/describe-results.ts";
import { explainShortfall } from "#lib/wording/explain-shortfall.ts";
import { sentence } from "#lib/wording/sentence.ts";

type Suggestions = Partial<Record<PartField, string>>;

/**
 * How a group may begin to speak of its strengths: the sentence of the report that counts its targets. Documents are
 * Vietnamese, and so is what is suggested for them.
 */
export function suggestForGroup(resolution: Resolution, scorecard: Scorecard, group: Group): Suggestions {
  const { organisation, term, branches } = resolution;
  const sentences = describeResults({
    ...{ organisation, term, branches, scorecard, narrative: blankNarrative, unapprovedYears: [] },
  });
  const strengths = sentences[groups.indexOf(group)];
  return strengths === undefined ? {} : { strengths };
}

/** How a target that falls short may begin to speak of it: what it lacks, by the figures. */
export function suggestForTarget(row: ScorecardRow, { branches }: Resolution): Suggestions {
  if (row.verdict !== "missed" && row.verdict !== "behind") return {};
  const shortfall = explainShortfall(row, { branches }, "vi");
  return shortfall === "" ? {} : { shortcomings: sentence(shortfall) };
}
