import "server-only";
import type { PartField } from "#lib/domain/narrative-part.ts";
import type { Group, Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { tellStrengths } from "#lib/wording/tell-strengths.ts";

type Suggestions = Partial<Record<PartField, string>>;

/**
 * How a group may begin to speak of its strengths: the targets that stand well. Documents are Vietnamese, and so is what
 * is suggested for them.
 */
export function suggestForGroup(scorecard: Scorecard, group: Group): Suggestions {
  const strengths = tellStrengths(scorecard, group, "vi");
  return strengths === "" ? {} : { strengths };
}

/** How a target that falls short may begin to speak of it: what it lacks, by the figures. */
export function suggestForTarget(row: ScorecardRow, { branches }: Resolution): Suggestions {
  if (row.verdict !== "missed" && row.verdict !== "behind") return {};
  const shortfall = tellShortfall(row, { branches }, "vi");
  return shortfall === "" ? {} : { shortcomings: sentence(shortfall) };
}
