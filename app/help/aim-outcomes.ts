import "server-only";
import { judgeStory } from "#app/help/judge-story.ts";
import { type Aim, aims, type Criterion } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";

export type AimOutcome = {
  aim: Aim;
  better: NonNullable<Criterion["better"]> | null;
  demand: string;
  verdicts: Verdict[];
};

type Case = Pick<AimOutcome, "aim" | "better">;

/** Values below, at and beyond what is demanded. */
export const aimValues = ["2", "3", "4", "5", "6"];

/** What becomes of each value under each aim, judged as any figure is. */
export function aimOutcomes(locale: Locale): AimOutcome[] {
  const cases = aims.flatMap((aim): Case[] =>
    aim === "between"
      ? (["higher", "lower", "inside"] as const).map((better) => ({ aim, better }))
      : [{ aim, better: null }],
  );
  return cases.map(({ aim, better }) => {
    const threshold = better === null ? { from: 2021, value: "4" } : { from: 2021, value: "3", upper: "5" };
    const criterion = { aim, thresholds: [threshold], ...(better === null ? {} : { better }) };
    const rows = aimValues.map((value) => judgeStory({ criterion, results: [value], throughYear: 2021 }));
    const demanded = rows[0]?.criteria[0]?.criterion;
    return {
      ...{ aim, better },
      demand: demanded === undefined ? "" : wordDemand(demanded, 2021, locale),
      verdicts: rows.map((row) => row.verdict),
    };
  });
}
