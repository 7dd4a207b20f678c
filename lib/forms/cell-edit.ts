import type { Verdict } from "#lib/domain/verdict.ts";

/**
 * A cell as the API addresses it below `/api/v1/[organisation]/`: `results/P3a/2022?branch=kinh-te`,
 * `reviews/mid-term/partial-results/P3a`, `ratings/organisation/2022`, `ratings/branches/kinh-te/2022`, `ratings/members/kinh-te/2022`, `base-figures/2022`.
 */
export type CellPath = string;

/** What the API answers to a stored change; `verdict` is null for what no criterion is judged by alone. */
export type StoredCell = { version: number; result: unknown; verdict: Verdict | null };

/** What stands in a cell: the value, who saved it and when (ISO 8601); version 0 and nulls where nothing was saved yet. */
export type StandingCell = { version: number; result: unknown; by: string | null; at: string | null };

/**
 * What a cell held once, who wrote it and when (ISO 8601); both null for what came with a term. `source` is the name of
 * the file that somebody brought it in with.
 */
export type PastResult = { result: unknown; by: string | null; at: string | null; source?: string };

/** A file that was attached to a cell once, or taken away from it. */
export type PastFile = { file: { deed: "attach" | "detach"; name: string }; by: string | null; at: string };

/** A refusal in the user's language; `faults` name the field by its path in the body. */
export type ApiError = { code: string; message: string; faults: { path: string; message: string }[] };
