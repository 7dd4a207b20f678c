import type { Figures } from "#lib/domain/figures.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { warnAdvancedWorkers, warnFighters } from "#lib/domain/warn-awards.ts";
import { warnConclusion } from "#lib/domain/warn-conclusion.ts";
import { warnDenominators } from "#lib/domain/warn-denominator.ts";
import { warnExcellent } from "#lib/domain/warn-excellent.ts";
import { warnJumps } from "#lib/domain/warn-jump.ts";
import { warnSums } from "#lib/domain/warn-sums.ts";
import { warnThreshold } from "#lib/domain/warn-threshold.ts";
import type { Warning } from "#lib/domain/warning.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

/** The warnings of a review (rules §7): year by year, then jumps, thresholds, denominators and conclusions. */
export function warningsOf(resolution: Resolution, figures: Figures, rows: ScorecardRow[]): Warning[] {
  const { settings, targets, term } = resolution;
  const years = yearsOf(term).filter((year) => year <= figures.throughYear);
  return [
    ...years.flatMap((year): Warning[] => [
      ...warnExcellent(settings, figures, year),
      ...warnFighters(targets, figures, year),
      ...warnSums(resolution, figures, year),
      ...warnAdvancedWorkers(targets, figures, year),
    ]),
    ...warnJumps(targets, figures),
    ...warnThreshold(settings, targets),
    ...warnDenominators(resolution.approvedDenominators ?? [], figures),
    ...warnConclusion(rows, figures.throughYear),
  ];
}
