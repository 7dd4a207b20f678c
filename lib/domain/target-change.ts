import { isReason } from "#lib/domain/is-reason.ts";
import { reachedFault } from "#lib/domain/reached-fault.ts";
import type { Criterion, Reached, Target, Threshold } from "#lib/domain/resolution.ts";
import type { TargetFault } from "#lib/domain/target-faults.ts";
import { type TextFault, textFault } from "#lib/domain/text-fault.ts";

/**
 * What rests on a target. `figures`: its criteria that something was entered for (or rated, where they are taken from
 * ratings), each with what was entered; where the target was concluded or frozen, all of them. `written`: the criteria
 * that have cells, cleared ones too, whose history would be lost with them.
 */
export type TargetUse = {
  figures: ReadonlyMap<string, readonly Reached[]>;
  written: ReadonlySet<string>;
};

/** Whether anything was entered for a target, rated or concluded, so that it is not free any more. */
export const isInUse = ({ figures }: TargetUse): boolean => figures.size > 0;

/** Why a target is changed, and by which document. */
export type ChangeGrounds = { reason: string; basis: string };

export type ChangeFaultCode =
  | TextFault
  | "fixed"
  | "removed"
  | "stored figure"
  | "threshold changed"
  | "threshold removed"
  | "threshold before"
  | "basis needed"
  | "document needed"
  | "reason needed";

/** What says which figure is stored: with another of these, the figures would be taken for something else. */
const fixed = ["measure", "source", "of", "subject", "level"] as const;

/** What says how figures are judged: with another of these, years that have passed may be judged otherwise. */
const judging = [
  ...(["role", "base", "award", "against", "baseline", "aim", "better"] as const),
  ...(["horizon", "dueYear", "headcount"] as const),
];

/**
 * What keeps a target that something rests on from being changed so. What its figures are stays; what it demands changes
 * only from a year on and with a basis, the demands before stay; how it is judged changes by a document; every change has
 * its reason.
 */
export function changeFaults(
  standing: Target,
  wanted: Target,
  use: TargetUse,
  grounds: ChangeGrounds,
): TargetFault<ChangeFaultCode>[] {
  if (isSame(standing, wanted)) return [];
  const [before, after] = [explicit(standing), explicit(wanted)];
  const { figures, written } = use;
  const kept = new Set(after.criteria.map(({ code }) => code));
  const removed = before.criteria.filter(
    ({ code }) => (figures.has(code) || written.has(code)) && !kept.has(code),
  );
  return [
    ...groundsFaults(grounds, isInUse(use), judgesOtherwise(before, after, use)),
    ...removed.map(({ code }) => fault(["criteria"], "removed", { value: code })),
    ...after.criteria.flatMap((criterion, index) => {
      const was = before.criteria.find(({ code }) => code === criterion.code);
      const entered = figures.get(criterion.code);
      if (was === undefined || entered === undefined) return [];
      return criterionFaults(was, criterion, entered).map((each) => ({
        ...each,
        path: ["criteria", index, ...each.path],
      }));
    }),
  ];
}

function groundsFaults({ reason, basis }: ChangeGrounds, inUse: boolean, otherwise: boolean): Fault[] {
  const faults: Fault[] = [];
  for (const [field, text] of Object.entries({ reason, basis })) {
    const unfit = textFault(text);
    if (unfit !== null) faults.push(fault([field], unfit));
  }
  if (inUse && !isReason(reason)) faults.push(fault(["reason"], "reason needed"));
  if (otherwise && !isReason(basis)) faults.push(fault(["basis"], "document needed"));
  return faults;
}

/** Whether figures that were entered, or what was concluded on, may be judged otherwise than before. */
function judgesOtherwise(before: Target, after: Target, use: TargetUse): boolean {
  if (!isInUse(use)) return false;
  if (before.exceedable !== after.exceedable || before.criteria.length !== after.criteria.length) return true;
  return before.criteria.some((was) => {
    const is = after.criteria.find(({ code }) => code === was.code);
    return is === undefined || judging.some((field) => plain(was[field]) !== plain(is[field]));
  });
}

/** Whether two targets say the same, by their exact content. */
export const isSame = (left: Target, right: Target): boolean =>
  plain(explicit(left)) === plain(explicit(right));

/** With what is left out said: a share is one of a population where nothing else is said. */
const explicit = (target: Target): Target => ({
  ...target,
  criteria: target.criteria.map((each) =>
    each.measure === "share" ? { ...each, of: each.of ?? "population" } : each,
  ),
});

/** Fields in one order, and those left out as if they had not been named. */
const plain = (said: unknown): string | undefined =>
  JSON.stringify(said, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

type Fault = TargetFault<ChangeFaultCode>;

const fault = (path: Fault["path"], code: ChangeFaultCode, params: Fault["params"] = {}): Fault => ({
  ...{ path, code, params },
});

function criterionFaults(was: Criterion, is: Criterion, figures: readonly Reached[]): Fault[] {
  const changed = fixed.filter((field) => was[field] !== is[field]);
  const misfit = changed.length > 0 ? undefined : figures.find((each) => reachedFault(is, each) !== null);
  return [
    ...changed.map((field) => fault([field], "fixed")),
    ...(misfit === undefined ? [] : [fault([], "stored figure")]),
    ...thresholdFaults(was.thresholds, is.thresholds),
  ];
}

function thresholdFaults(was: Threshold[], is: Threshold[]): Fault[] {
  const first = Math.min(...was.map(({ from }) => from));
  const missing = was.filter(({ from }) => !is.some((each) => each.from === from));
  return [
    ...missing.map(({ from }) => fault(["thresholds"], "threshold removed", { year: String(from) })),
    ...is.flatMap((threshold, index): Fault[] => {
      const path = ["thresholds", index];
      const old = was.find(({ from }) => from === threshold.from);
      const params = { year: String(threshold.from) };
      if (old !== undefined && (old.value !== threshold.value || old.upper !== threshold.upper))
        return [fault([...path, "value"], "threshold changed", params)];
      if (threshold.from < first)
        return [fault([...path, "from"], "threshold before", { first: String(first) })];
      // What an adjustment rests on may be put right, but not taken away.
      const isBased = isReason(threshold.basis ?? "") || (old !== undefined && old.basis === undefined);
      return isBased ? [] : [fault([...path, "basis"], "basis needed", params)];
    }),
  ];
}
