import "server-only";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";

type Content = Record<string, string | number | boolean>;

/** What a target says, each field by its name; those of a criterion with its code before them: `P3a.horizon`. */
export const contentOf = ({ text, group, exceedable, criteria }: Target): Content => ({
  ...{ text, group, exceedable },
  ...Object.fromEntries(
    criteria.flatMap((criterion) =>
      fieldsOf(criterion).map(([field, value]) => [`${criterion.code}.${field}`, value]),
    ),
  ),
});

/** The fields of which two contents differ, as each has them. */
export function differingContents(
  before: Target,
  after: Target,
): { before: Prisma.InputJsonObject; after: Prisma.InputJsonObject } {
  const [was, is] = [contentOf(before), contentOf(after)];
  const only = (fields: Content, others: Content): Content =>
    Object.fromEntries(Object.entries(fields).filter(([field, value]) => others[field] !== value));
  const order = (target: Target): Content =>
    target.criteria.length > 1 ? { criteria: target.criteria.map(({ code }) => code).join(", ") } : {};
  return {
    before: { ...only(was, is), ...only(order(before), order(after)) },
    after: { ...only(is, was), ...only(order(after), order(before)) },
  };
}

function fieldsOf({ code: _, thresholds, baseline, ...fields }: Criterion): [string, string | number][] {
  return [
    ...Object.entries(fields),
    ...(baseline === undefined
      ? []
      : ([
          ["baseline.year", baseline.year],
          ["baseline.value", baseline.value],
        ] as [string, string | number][])),
    ...thresholds.flatMap(({ from, value, upper, basis }): [string, string][] => [
      [`threshold.${from}`, String(value)],
      ...(upper === undefined ? [] : [[`upper.${from}`, upper] as [string, string]]),
      ...(basis === undefined ? [] : [[`basis.${from}`, basis] as [string, string]]),
    ]),
  ];
}
