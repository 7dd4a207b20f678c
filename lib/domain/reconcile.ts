import { type Group, groups, type StatedCounts } from "#lib/domain/resolution.ts";
import { type Scorecard, shownVerdict, type Tally } from "#lib/domain/scorecard.ts";
import { tallyOf } from "#lib/domain/tally.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";

/** The three ways in which a group's verdicts are counted, side by side (rules §6). */
export type Reconciliation = {
  group: Group;
  /** How many targets the group has: what every way of counting should add up to. */
  targets: number;
  computed: Tally;
  concluded: Tally;
  /** What the published text states; null where it states nothing of the group. */
  stated: StatedCounts | null;
  statedTotal: number | null;
  /** The verdicts whose stated count is not the concluded one; a verdict that the text leaves out counts as none. */
  differing: Verdict[];
};

/** Reconciles a review: per group what was computed, what was concluded and what the published text states. */
export function reconcile({ review, rows }: Scorecard): Reconciliation[] {
  return groups.map((group) => {
    const own = rows.filter(({ target }) => target.group === group);
    const tally = (basis: "computed" | "concluded") =>
      tallyOf(
        own.map((row) => shownVerdict(row, basis)),
        review.countOnTrackAsMet,
      );
    const concluded = tally("concluded");
    const stated = review.statedCounts?.[group] ?? null;
    return {
      group,
      targets: own.length,
      computed: tally("computed"),
      concluded,
      stated,
      statedTotal: stated && Object.values(stated).reduce((sum, count) => sum + count, 0),
      differing:
        stated === null ? [] : verdicts.filter((verdict) => (stated[verdict] ?? 0) !== concluded[verdict]),
    };
  });
}
