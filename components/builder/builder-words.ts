import { explain } from "#lib/wording/explain.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

/** What words demands, traces and warnings; fetched once the builder lives, for it brings every message along. */
export const builderWords = { explain, wordDemands, wordWarning };

export type BuilderWords = typeof builderWords;
