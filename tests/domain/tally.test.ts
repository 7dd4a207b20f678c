import { expect, test } from "vitest";
import { tallyOf, targetsOf, toldVerdicts } from "#lib/domain/tally.ts";

const told = (...verdicts: Parameters<typeof tallyOf>[0]) => {
  const tally = tallyOf(verdicts, false);
  return toldVerdicts((verdict) => tally[verdict]);
};

test("exceeded, met and missed are always told, the others where they occur, in the order of the verdicts", () => {
  expect(told()).toEqual(["exceeded", "met", "missed"]);
  expect(told("behind", "met", "no data")).toEqual(["exceeded", "met", "missed", "behind", "no data"]);
});

test("every target is counted once, those met and exceeded too", () =>
  expect(targetsOf(tallyOf(["met", "exceeded", "on track", "missed"], true))).toBe(4));
