import type { useTranslations } from "next-intl";
import type { Reconciliation } from "#lib/domain/reconcile.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { verdicts } from "#lib/domain/verdict.ts";

/** In words what does not add up in a group: first what the published text says, then where figures and conclusions part. */
export function notesOn(
  { targets, computed, concluded, stated, statedTotal, differing }: Reconciliation,
  rows: ScorecardRow[],
  t: ReturnType<typeof useTranslations<never>>,
): string[] {
  const published = differing.map((verdict) =>
    t(stated?.[verdict] === undefined ? "reconciliation.statedNone" : "reconciliation.statedDiffers", {
      verdict: t(`verdict.${verdict}`),
      stated: String(stated?.[verdict]),
      concluded: String(concluded[verdict]),
    }),
  );
  const sum =
    statedTotal === null || statedTotal === targets
      ? []
      : [
          t(statedTotal < targets ? "reconciliation.statedShort" : "reconciliation.statedOver", {
            sum: String(statedTotal),
            missing: String(Math.abs(targets - statedTotal)),
            total: String(targets),
          }),
        ];
  const parted = verdicts
    .filter((verdict) => computed[verdict] !== concluded[verdict])
    .map((verdict) =>
      t("reconciliation.basisDiffers", {
        verdict: t(`verdict.${verdict}`),
        computed: String(computed[verdict]),
        concluded: String(concluded[verdict]),
      }),
    );
  const names = rows.filter(({ differs }) => differs).map(({ target }) => target.code);
  const named =
    names.length === 0
      ? parted
      : [t("reconciliation.namely", { sentence: parted.join(" "), targets: names.join(", ") }).trim()];
  const open = rows.filter(({ conclusion }) => conclusion === null).length;
  return [
    ...published,
    ...sum,
    ...named,
    ...(open === 0 ? [] : [t("reconciliation.provisional", { count: open })]),
  ];
}
