import "server-only";
import { aimOutcomes, aimValues } from "#app/help/aim-outcomes.ts";
import type { Story } from "#app/help/judge-story.ts";
import {
  baselineStory,
  branchStory,
  ceilingStory,
  combinedStories,
  growthStory,
  headStories,
  type RuleStory,
  ruleStories,
  type StoryWords,
} from "#app/help/stories.ts";
import { tellStory } from "#app/help/tell-stories.ts";
import type { RulesProps } from "#components/help/rules.tsx";
import type { Branch } from "#lib/domain/resolution.ts";
import type { Rule } from "#lib/domain/trace.ts";
import { ruleAnchor } from "#lib/wording/help-anchor.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** The rules with examples that are judged as any target is, in the words of its trace. */
export function readRules(locale: Locale): RulesProps {
  const t = translator(locale);
  const words: StoryWords = {
    members: t("help.units.members"),
    cases: t("help.units.cases"),
    households: t("help.units.households"),
    notFounded: t("help.units.notFounded"),
  };
  const rules = Object.entries(ruleStories(words)) as [Rule["rule"], RuleStory][];
  const under = (horizon: RuleStory["under"]) =>
    rules
      .filter(([, story]) => story.under === horizon)
      .map(([rule, story]) => ({ id: ruleAnchor(rule), example: tellStory(story, locale) }));
  const told = (stories: Story[], branches: Branch[] = []) =>
    stories.map((story) => ({ example: tellStory(story, locale, branches) }));
  return {
    values: aimValues,
    outcomes: aimOutcomes(locale),
    examples: {
      ceiling: told([ceilingStory(words.members)]),
      heads: told(headStories(words.members)),
      "every year": under("every year"),
      total: under("total"),
      average: [...under("average"), ...told([growthStory()])],
      "by year": [...under("by year"), ...told([baselineStory(words.households)])],
      always: under(null),
      criteria: told(combinedStories(words.members, t("help.units.women"))),
      branches: told(
        [branchStory(words.members)],
        [
          { code: "a", name: t("help.units.branchOne"), fromYear: 2021, toYear: null },
          { code: "b", name: t("help.units.branchTwo"), fromYear: 2021, toYear: null },
        ],
      ),
    },
  };
}
