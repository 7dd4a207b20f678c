import { describe, expect, test } from "vitest";
import { judgeStory } from "#app/help/judge-story.ts";
import { readRules } from "#app/help/read-rules.ts";
import { ruleStories } from "#app/help/stories.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import { decidingAnchor, ruleAnchor } from "#lib/wording/help-anchor.ts";
import { warningCodes, warningExample } from "#lib/wording/warning-example.ts";

const words = { members: "đảng viên", cases: "vụ", households: "hộ", notFounded: "chưa thành lập" };

describe("the help", () => {
  test.each(Object.entries(ruleStories(words)))("gives for %s an example that it decides", (rule, story) => {
    const row = judgeStory(story);
    expect(row.criteria[0]?.courses[0]?.rule.rule).toBe(rule);
    expect(decidingAnchor(row)).toBe(`rule-${rule.replaceAll(" ", "-")}`);
  });

  test.each(["vi", "en"] as const)("has an anchor for every rule, and shows every verdict (%s)", (locale) => {
    const told = Object.values(readRules(locale).examples).flat();
    const anchors = told.flatMap(({ id }) => id ?? []);
    expect(anchors.toSorted()).toEqual(
      (Object.keys(ruleStories(words)) as (keyof ReturnType<typeof ruleStories>)[])
        .map(ruleAnchor)
        .toSorted(),
    );
    expect(new Set(told.map(({ example }) => example.verdict))).toEqual(new Set(verdicts));
    for (const { example } of told) expect(example.steps.at(-1)).toMatch(/\.$/);
  });

  test("says what becomes of a value under each aim", () => {
    const { outcomes } = readRules("vi");
    expect(outcomes.map(({ demand }) => demand.replaceAll("\u00a0", " "))).toEqual([
      ...["≥ 4", "> 4", "≤ 4", "< 4", "= 4", "từ 3 đến 5", "từ 3 đến 5", "từ 3 đến 5"],
    ]);
    expect(outcomes[0]?.verdicts).toEqual(["missed", "missed", "met", "exceeded", "exceeded"]);
  });

  test("tells what decided of several criteria, and of branches", () => {
    const { criteria, branches } = readRules("vi").examples;
    expect(criteria.map(({ example }) => example.verdict)).toEqual(["missed", "exceeded"]);
    expect(branches[0]?.example.verdict).toBe("missed");
    const short = judgeStory({
      ...{ criterion: {}, results: ["4"], throughYear: 2021 },
      condition: { criterion: {}, results: ["1"] },
    });
    expect(decidingAnchor(short)).toBe("rule-a-year-missed");
    const held = judgeStory({
      ...{ criterion: {}, results: ["4"], throughYear: 2021 },
      condition: { criterion: {}, results: ["3"] },
    });
    expect(decidingAnchor(held)).toBe("criteria");
  });

  test.each(warningCodes)("has a sentence for %s in both languages", (code) => {
    for (const locale of ["vi", "en"] as const)
      expect(warningExample(code, "Kết nạp đảng viên", locale)).toMatch(/\.$/);
  });
});
