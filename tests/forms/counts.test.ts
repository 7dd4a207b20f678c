import { describe, expect, test } from "vitest";
import { readBase, typeBase } from "#lib/forms/base-figures.ts";
import { blankCounts, readCounts, typeCounts } from "#lib/forms/member-counts.ts";
import { readWhole } from "#lib/forms/read-whole.ts";

describe("a whole number", () => {
  test.each([
    ["0", 0],
    [" 65 ", 65],
    ["1.234", 1234],
    ["６５", 65],
    ["1000000", 1_000_000],
  ])("%j is %d", (text, count) => expect(readWhole(text)).toBe(count));

  test.each(["", "-1", "1,5", "1e3", "sáu", "1000001", "12.34", "65 đảng viên"])("%j is none", (text) =>
    expect(readWhole(text)).toBeNull(),
  );
});

describe("members of a branch by grade", () => {
  const counts = { excellent: 4, good: 11, completed: 0, notCompleted: 0, exempt: 1, unrated: 0 };

  test("are six counts, and read as they are shown", () =>
    expect(readCounts(typeCounts(counts))).toEqual({ counts }));

  test("are none where the whole row is blank", () =>
    expect(readCounts(blankCounts)).toEqual({ counts: null }));

  test("are refused with every fault: a blank is not zero", () => {
    const typed = { ...typeCounts(counts), good: "", exempt: "-1" };
    expect(readCounts(typed)).toEqual({
      faults: [
        { field: "good", code: "incomplete", text: "" },
        { field: "exempt", code: "whole", text: "-1" },
      ],
    });
  });
});

describe("base figures", () => {
  test("leave out what is blank", () => {
    expect(readBase({ members: "65", membersRated: "", staff: "75", collectives: " " })).toEqual({
      figures: { members: 65, staff: 75 },
    });
  });

  test("read as they are shown", () =>
    expect(readBase(typeBase({ members: 0, collectives: 9 }))).toEqual({
      figures: { members: 0, collectives: 9 },
    }));

  test("name each field that cannot be read", () =>
    expect(readBase({ members: "sáu", staff: "7,5" })).toEqual({
      faults: [
        { field: "members", text: "sáu" },
        { field: "staff", text: "7,5" },
      ],
    }));
});
