import { expect, test } from "vitest";
import { membersOf, sumCounts } from "#lib/domain/member-counts.ts";

const first = { excellent: 2, good: 10, completed: 3, notCompleted: 1, exempt: 4, unrated: 5 };
const second = { excellent: 1, good: 0, completed: 7, notCompleted: 0, exempt: 0, unrated: 1 };

test("members exempt and not yet rated are members too", () => expect(membersOf(first)).toBe(25));

test("counts add up grade by grade", () =>
  expect(sumCounts([first, second])).toEqual({
    excellent: 3,
    good: 10,
    completed: 10,
    notCompleted: 1,
    exempt: 4,
    unrated: 6,
  }));

test("without a branch there is no sum, not zero", () => expect(sumCounts([])).toBeNull());
