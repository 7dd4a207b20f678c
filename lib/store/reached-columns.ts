import "server-only";
import type { Grade } from "#lib/domain/grade.ts";
import { grades } from "#lib/domain/grade.ts";
import type { Reached } from "#lib/domain/resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** How what was reached lies in the columns of a result: one shape filled, or none. */
export type ReachedColumns<Numeric> = {
  numerator: Numeric | null;
  denominator: Numeric | null;
  percent: Numeric | null;
  value: Numeric | null;
  yes: boolean | null;
  grade: string | null;
  notApplicable: string | null;
};

const empty: ReachedColumns<string> = {
  numerator: null,
  denominator: null,
  percent: null,
  value: null,
  yes: null,
  grade: null,
  notApplicable: null,
};

const isGrade = (value: string): value is Grade => (grades as readonly string[]).includes(value);

export function toColumns(reached: Reached): ReachedColumns<string> {
  if ("notApplicable" in reached) return { ...empty, notApplicable: reached.notApplicable };
  if ("numerator" in reached)
    return { ...empty, numerator: reached.numerator, denominator: reached.denominator };
  if ("percent" in reached) return { ...empty, percent: reached.percent };
  const { value } = reached;
  if (value === null) return empty;
  if (typeof value === "boolean") return { ...empty, yes: value };
  return isGrade(value) ? { ...empty, grade: value } : { ...empty, value };
}

/** An exact number: as the client carries it, or as its text. */
export type Exact = Prisma.Decimal | string;

export const exactText = (number: Exact): string => (typeof number === "string" ? number : number.toFixed());

export function fromColumns(row: Partial<ReachedColumns<Exact>>): Reached {
  const { numerator, denominator, percent, value, ...others } = row;
  return fromTexts({
    ...others,
    numerator: numerator && exactText(numerator),
    denominator: denominator && exactText(denominator),
    percent: percent && exactText(percent),
    value: value && exactText(value),
  });
}

type Texts = { [Column in keyof ReachedColumns<string>]?: ReachedColumns<string>[Column] | undefined };

/** What was reached, out of columns whose numbers are exact texts. */
export function fromTexts(row: Texts): Reached {
  const { numerator, denominator, percent, value, yes, grade, notApplicable } = row;
  if (notApplicable != null) return { notApplicable };
  if (numerator != null && denominator != null) return { numerator, denominator };
  if (percent != null) return { percent };
  if (value != null) return { value };
  if (yes != null) return { value: yes };
  return { value: (grade ?? null) as Grade | null };
}
