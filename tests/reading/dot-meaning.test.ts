import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotMeanings } from "#lib/forms/table-import.ts";
import { twoReadings, typedWithDot } from "#lib/reading/dot-meaning.ts";
import { readNumber } from "#lib/reading/read-number.ts";

describe("a dot that may stand between thousands or before decimals", () => {
  it.each([
    ["3.100", "3100", "3,1"],
    ["-1.234", "-1234", "-1,234"],
    ["45.250%", "45250%", "45,25%"],
    ["2.000", "2000", "2"],
  ])("leaves two readings of %s: %s and %s", (text, thousands, decimals) => {
    expect(twoReadings(text)).toEqual({ thousands, decimals });
    expect(typedWithDot(text, "thousands")).toBe(thousands);
    expect(typedWithDot(text, "decimals")).toBe(decimals);
    expect(typedWithDot(text, null)).toBe(text);
  });

  it.each(["31,5", "3.10", "0.234", "1.234.567", "", "khoảng 3.100", "x"])("leaves %j as it is", (text) => {
    expect(twoReadings(text)).toBeNull();
    for (const dot of dotMeanings) expect(typedWithDot(text, dot)).toBe(text);
  });

  it("is settled by what it is said to mean", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(...dotMeanings),
        (whole, rest, dot) => {
          const typed = typedWithDot(`${whole}.${String(rest).padStart(3, "0")}`, dot);
          expect(readNumber(typed)).toEqual({
            kind: "number",
            decimal: String(dot === "thousands" ? whole * 1000 + rest : (whole * 1000 + rest) / 1000),
          });
        },
      ),
    );
  });
});
