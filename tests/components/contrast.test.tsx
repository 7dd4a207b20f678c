import { describe, expect, test } from "vitest";
import { contrast, deficiencies, distance } from "#tests/components/colour.ts";
import { type Theme, themes, tokensOf } from "#tests/components/theme.ts";

const verdictColours = ["exceeded", "met", "missed", "running", "open"];

/** Every text colour with the grounds it stands on. */
const texts: [text: string, grounds: string[]][] = [
  ["ink", ["ground", "wash", "accent-wash", "caution-wash"]],
  ["muted", ["ground", "wash"]],
  ["accent", ["ground", "wash", "accent-wash"]],
  ["on-accent", ["accent-ground"]],
  ["ground", ["ink"]],
  ["caution", ["ground", "wash", "caution-wash"]],
  ...verdictColours.map((name): [string, string[]] => [name, ["ground", "wash", `${name}-wash`]]),
];

function colour(theme: Theme, name: string): string {
  const value = tokensOf(theme).get(name);
  if (value === undefined) throw new Error(`no colour ${name}`);
  return value;
}

describe.each(themes)("in the %s look", (theme) => {
  test.each(texts)("%s can be read on its grounds", (text, grounds) => {
    for (const ground of grounds)
      expect(
        contrast(colour(theme, text), colour(theme, ground)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
  });

  test("the edge of a field stands out from its ground", () => {
    expect(contrast(colour(theme, "edge"), colour(theme, "ground"))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(["light", "dark"] as const)("in the %s look", (theme) => {
  test.each(Object.keys(deficiencies) as (keyof typeof deficiencies)[])(
    "vượt, đạt and chưa đạt are told apart with %s",
    (deficiency) => {
      const pairs = [
        ["exceeded", "met"],
        ["met", "missed"],
        ["exceeded", "missed"],
      ] as const;
      for (const [one, other] of pairs)
        expect(
          distance(colour(theme, one), colour(theme, other), deficiency),
          `${one} and ${other}`,
        ).toBeGreaterThanOrEqual(6);
    },
  );

  test("chưa đạt is kept away from the brand's red", () => {
    expect(distance(colour(theme, "missed"), colour(theme, "brand-red"), "none")).toBeGreaterThanOrEqual(5);
  });
});
