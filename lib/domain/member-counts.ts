import type { MemberRating } from "#lib/domain/resolution.ts";

/** The counts of a branch's members in a year, in the order in which they are asked. */
export const countFields = ["excellent", "good", "completed", "notCompleted", "exempt", "unrated"] as const;

export type CountField = (typeof countFields)[number];

/** Members of a branch by grade; a branch has all six counts or none. */
export type Counts = Pick<MemberRating, CountField>;

/** Every member of a count, those exempt and not yet rated too. */
export const membersOf = (counts: Counts): number =>
  countFields.reduce((sum, field) => sum + counts[field], 0);

/** The counts of several branches added up, grade by grade; null without any: absent is not zero. */
export const sumCounts = (all: Counts[]): Counts | null =>
  all.length === 0
    ? null
    : (Object.fromEntries(
        countFields.map((field) => [field, all.reduce((sum, each) => sum + each[field], 0)]),
      ) as Counts);
