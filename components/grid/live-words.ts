import { explainBranch, explainCriterion } from "#lib/wording/explain-criterion.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";
import { wordYear } from "#lib/wording/word-year.ts";

/** What words the grid's traces and warnings; fetched once the grid lives, for it brings every message along. */
export const liveWords = { explainBranch, explainCriterion, sentence, wordWarning, wordYear };

export type LiveWords = typeof liveWords;
