import { describe, expect, test } from "vitest";
import { isCap } from "#lib/domain/is-cap.ts";
import { namedSettingsFaults } from "#lib/domain/named-settings.ts";
import { proposedHeadcount } from "#lib/domain/proposed-headcount.ts";
import type { Criterion, Settings } from "#lib/domain/resolution.ts";
import { sessionLimitFaults } from "#lib/domain/session-limits.ts";
import { tidySettings } from "#lib/domain/tidy-settings.ts";

const plain: Settings = { excellentCap: "20", excellentCapBase: "good or better" };

test.each([
  ["0", true],
  ["100", true],
  ["12.5", true],
  ["-1", false],
  ["100.000000001", false],
])("a cap of %s: %j", (cap, is) => expect(isCap(cap)).toBe(is));

describe("the headcount that a new criterion begins with", () => {
  const share = { measure: "share", of: "population", aim: "at least", horizon: "every year" } as const;
  const rounded = { newHeadcount: "rounded up" } as const;
  test.each<[string, Partial<Criterion>, Criterion["headcount"]]>([
    ["a population share of every year", {}, "rounded up"],
    ["a population share by a year", { horizon: "by year" }, "rounded up"],
    ["an average", { horizon: "average" }, "exact"],
    ["a quota", { of: "quota" }, "exact"],
    ["at most", { aim: "at most" }, "exact"],
    ["a quantity", { measure: "quantity" }, "exact"],
  ])("%s", (_, own, headcount) => expect(proposedHeadcount({ ...share, ...own }, rounded)).toBe(headcount));
  test("is exact where nothing is set, and a share is of a population where nothing else is said", () => {
    expect(proposedHeadcount(share, {})).toBe("exact");
    const { of: _, ...unsaid } = share;
    expect(proposedHeadcount(unsaid, rounded)).toBe("rounded up");
  });
});

describe("settings are kept in one form", () => {
  test("without what is blank or says no more than the default", () => {
    const documents = { recipients: [" ", ""], symbol: " ", office: "" };
    expect(
      tidySettings({
        ...plain,
        newHeadcount: "exact",
        newCountOnTrackAsMet: false,
        documents,
        signatory: "",
      }),
    ).toEqual(plain);
  });
  test("with what is set, without blanks around it", () => {
    const given = {
      ...plain,
      ...({ newHeadcount: "rounded down", newCountOnTrackAsMet: true, signatory: " Bình " } as const),
      documents: { recipients: [" Tỉnh ủy ", ""], onBehalf: " T/M " },
    };
    expect(tidySettings(given)).toEqual({
      ...given,
      ...{ signatory: "Bình", documents: { recipients: ["Tỉnh ủy"], onBehalf: "T/M" } },
    });
  });
});

test("names and settings at fault are named by field", () => {
  expect(namedSettingsFaults({ names: { name: "A" }, settings: plain })).toEqual({});
  const faulty = { names: { name: " " }, settings: { ...plain, excellentCap: "101" } };
  expect(namedSettingsFaults(faulty)).toEqual({ name: "missing", excellentCap: "cap" });
});

test.each<[number, number, object]>([
  [60, 12, {}],
  [15, 1, {}],
  [240, 24, {}],
  [14, 12, { idleMinutes: "bounds" }],
  [241, 12, { idleMinutes: "bounds" }],
  [60, 0, { longestHours: "bounds" }],
  [60, 25, { longestHours: "bounds" }],
  [60.5, 12, { idleMinutes: "bounds" }],
  [Number.NaN, Number.NaN, { idleMinutes: "bounds", longestHours: "bounds" }],
  [90, 1, { idleMinutes: "longer than a session" }],
])("limits of %d minutes and %d hours: %j", (idleMinutes, longestHours, faults) =>
  expect(sessionLimitFaults({ idleMinutes, longestHours })).toEqual(faults),
);
