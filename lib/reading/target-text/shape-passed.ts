import Fraction from "fraction.js";
import { type AmountWords, aimAt } from "#lib/reading/target-text/aim-at.ts";
import type { Draft } from "#lib/reading/target-text/draft.ts";

/** "vượt dự toán 10%": 110 % of the plan. */
export function shapePassed(said: AmountWords): Draft {
  const { aimed, notes } = aimAt(said, "up");
  const { value, upper } = aimed.threshold;
  const threshold = {
    value: withWhole(value),
    ...(upper === undefined ? {} : { upper: withWhole(upper) }),
  };
  return {
    shape: {
      ...{ measure: "share", of: "quota", subject: "organisation", source: "entered" },
      ...{ ...aimed, threshold },
    },
    ...{ notes, used: said.amount.used, change: null, whom: null },
  };
}

const withWhole = (value: unknown): string => new Fraction(String(value)).add(100).toString(20);
