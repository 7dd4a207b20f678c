import "server-only";
import type { PartField } from "#lib/domain/narrative-part.ts";
import type { Group, Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { describeGroup } from "#lib/wording/describe-group.ts";
import { explainShortfall } from "#lib/wording/explain-shortfall.ts";
import { sentence } from "#lib/wording/sentence.ts";

type Suggestions = Partial<Record<PartField, string>>;

/**
 * How a group may begin to speak of its strengths: the sentence of the report that counts its targets. Documents are
 * Vietnamese, and so is what is suggested for them.
 */
export const suggestForGroup = (
  { branches }: Resolution,
  scorecard: Scorecard,
  group: Group,
): Suggestions => ({
  strengths: describeGroup(scorecard, group, { branches }, "vi"),
});

/** How a target that falls short may begin to speak of it: what it lacks, by the figures. */
export function suggestForTarget(row: ScorecardRow, { branches }: Resolution): Suggestions {
  if (row.verdict !== "missed" && row.verdict !== "behind") return {};
  const shortfall = explainShortfall(row, { branches }, "vi");
  return shortfall === "" ? {} : { shortcomings: sentence(shortfall) };
}
