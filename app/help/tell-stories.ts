import "server-only";
import { judgeStory, type Story } from "#app/help/judge-story.ts";
import type { Example } from "#components/help/example.tsx";
import type { Branch } from "#lib/domain/resolution.ts";
import { explain } from "#lib/wording/explain.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";

/** A worked example as the system itself tells of it: demand, steps, verdict. */
export function tellStory(story: Story, locale: Locale, branches: Branch[] = []): Example {
  const row = judgeStory(story, branches);
  return {
    demands: row.criteria.map(({ criterion }) => ({
      text: criterion.text,
      demand: wordDemand(criterion, story.throughYear ?? 2022, locale),
    })),
    steps: explain(row, { branches }, locale),
    verdict: row.verdict,
  };
}
