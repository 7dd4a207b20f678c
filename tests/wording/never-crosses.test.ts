import { fc, test } from "@fast-check/vitest";
import Fraction from "fraction.js";
import { describe, expect } from "vitest";
import { type Aim, aims } from "#lib/domain/resolution.ts";
import { wordAchievement } from "#lib/wording/achievement.ts";
import { explain } from "#lib/wording/explain.ts";
import { wordNumber } from "#lib/wording/word-number.ts";
import { wordValue } from "#lib/wording/word-value.ts";
import { criterionOf, judgeStory, shares } from "#tests/wording/one-criterion.ts";

/** A printed number, read back. */
const read = (text: string): Fraction =>
  new Fraction(text.replaceAll(".", "").replace(",", ".").replace("%", ""));

const decimal = fc
  .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => new Fraction(digits, 10 ** places));

/** Close to its threshold, where rounding would lie. */
const near = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 12 }))
  .map(([steps, places]) => new Fraction(steps, 7n * 10n ** BigInt(places)));

const aim: fc.Arbitrary<Aim> = fc.constantFrom(...aims);
const better = fc.constantFrom("higher", "lower", "inside");

describe("a printed number lies where its value lies", () => {
  test.prop([decimal, near, aim, better])("beside its threshold", (bound, offset, aim, better) => {
    const value = bound.add(offset);
    const upper = bound.add(5);
    const threshold = {
      from: 2021,
      value: bound.toString(),
      ...(aim === "between" ? { upper: upper.toString() } : {}),
    };
    const criterion = criterionOf({ aim, thresholds: [threshold], ...(aim === "between" ? { better } : {}) });
    const shown = read(wordNumber(value, criterion, threshold, "vi").replace(" ", ""));
    expect(shown.compare(bound)).toBe(value.compare(bound));
    if (aim === "between") expect(shown.compare(upper)).toBe(value.compare(upper));
  });

  test.prop([fc.integer({ min: 1, max: 20_000 }), fc.nat(), fc.integer({ min: 1, max: 1000 })])(
    "as a share of heads",
    (all, part, tenths) => {
      const heads = part % (all + 1);
      const value = new Fraction(tenths, 10).toString();
      const row = judgeStory({
        criterion: { measure: "share", thresholds: [{ from: 2021, value }] },
        results: shares(`${heads}/${all}`),
        throughYear: 2021,
      });
      const [year] = row.criteria[0]?.courses[0]?.years ?? [];
      if (year === undefined) throw new Error("the year is judged");
      const shown = read(wordValue(year, criterionOf({ measure: "share" }), "vi").text);
      expect(shown.compare(value)).toBe(new Fraction(heads, all).mul(100).compare(value));
      const [criterion] = row.criteria;
      const share = criterion === undefined ? null : wordAchievement(criterion, "vi");
      if (share !== null) expect(read(share).compare(100) >= 0).toBe(row.verdict !== "missed");
    },
  );
});

test.prop([fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 60 })])(
  "what the remaining years need is enough, as it is printed",
  (wanted, passed) => {
    const row = judgeStory({
      criterion: { horizon: "total", thresholds: [{ from: 2021, value: String(wanted) }] },
      results: [
        { year: 2021, value: String(passed) },
        { year: 2022, value: "0" },
      ],
    });
    const need = / cần ≥\u00a0([\d.,]+)\.$/.exec(explain(row, { branches: [] }, "vi").at(-1) ?? "")?.[1];
    if (need !== undefined) expect(read(need).mul(3).add(passed).compare(wanted)).toBeGreaterThanOrEqual(0);
    expect(need === undefined).toBe(passed >= wanted);
  },
);
