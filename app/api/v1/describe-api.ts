import { z } from "zod";
import { attachmentPaths } from "#app/api/v1/describe-attachments.ts";
import {
  branch,
  get,
  inPath,
  inQuery,
  type Json,
  ofBranch,
  ofCell,
  organisation,
  put,
  schemaOf,
  year,
} from "#app/api/v1/describe-operation.ts";
import { cellBody } from "#app/api/v1/put-cell.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import {
  baseFiguresEntry,
  memberCountsEntry,
  partialResultEntry,
  ratingEntry,
  resultEntry,
} from "#lib/resolution-file/read-entry.ts";

const standing = z.object({
  version: z.int(),
  result: z.unknown(),
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
const state = z.enum(["draft", "submitted", "approved"]);
const resultCell = standing.extend({ criterion: z.string(), branch: z.string().nullable() });
const branchCell = standing.extend({ branch: z.string() });
const past = standing.omit({ version: true }).extend({ source: z.string().optional() });
const pastFile = z.object({
  file: z.object({ deed: z.enum(["attach", "detach"]), name: z.string() }),
  by: z.string().nullable(),
  at: z.iso.datetime(),
});
const stored = z.object({ version: z.int(), result: z.unknown(), verdict: z.enum(verdicts).nullable() });
const refusal = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    faults: z.array(z.object({ path: z.string(), message: z.string() })),
  }),
});

/** Every route of the JSON interface, as an OpenAPI 3.1 document. Values are written as in the resolution file. */
export function describeApi(): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Chỉ tiêu Nghị quyết", version: "1" },
    servers: [{ url: "/api/v1" }],
    paths: {
      "/openapi.json": { get: get("This document.", [], {}) },
      ...resultPaths(),
      ...attachmentPaths(),
      ...figurePaths(),
    },
    components: {
      schemas: {
        StoredCell: schemaOf(stored),
        Conflict: schemaOf(refusal.extend({ mine: cellBody, theirs: standing })),
        Refusal: schemaOf(refusal),
      },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "chi-tieu.session_token" } },
    },
    security: [{ session: [] }],
  };
}

function resultPaths(): Json {
  const yearAsKey = inPath("key", "An assessed year, four digits.");
  const cells = z.object({ year: z.int(), state, cells: z.array(resultCell) });
  return {
    "/{organisation}/results/{key}": {
      get: get("Every cell of a year that may be entered.", [organisation, yearAsKey], schemaOf(cells)),
    },
    "/{organisation}/results/{key}/{year}": {
      put: put("Save a result.", ofCell, resultEntry),
    },
    "/{organisation}/results/{key}/{year}/history": {
      get: get(
        "What a cell held and which files came and went, newest first; what came with a term is by nobody at no time, and `source` is the file that a change came with.",
        ofCell,
        schemaOf(z.object({ history: z.array(z.union([past, pastFile])) })),
      ),
    },
    "/{organisation}/reviews/{review}/partial-results/{criterion}": {
      put: put(
        "Save what the following year had brought up to a review's date.",
        [
          organisation,
          inPath("review", "Code of a review with a partial year."),
          inPath("criterion", "Code of an entered criterion."),
          ofBranch,
          inQuery("term", "Code of the term, where the review does not tell."),
        ],
        partialResultEntry,
      ),
    },
    "/{organisation}/scorecard": {
      get: get(
        "The scorecard of a review, as the scorecard command prints it.",
        [
          organisation,
          inQuery("review", "Code of a review; without it the current one."),
          inQuery("basis", "computed or concluded."),
          inQuery("term", "Code of a term; without it the current one."),
        ],
        { type: "object" },
      ),
    },
  };
}

function figurePaths(): Json {
  const ratings = z.object({
    year: z.int(),
    state,
    organisation: standing,
    branches: z.array(branchCell),
    members: z.array(branchCell),
  });
  const base = z.object({ year: z.int(), state, cells: z.array(standing) });
  return {
    "/{organisation}/ratings/{year}": {
      get: get("The grades of a year, and members by grade.", [organisation, year], schemaOf(ratings)),
    },
    "/{organisation}/ratings/organisation/{year}": {
      put: put("Save the organisation's grade.", [organisation, year], ratingEntry),
    },
    "/{organisation}/ratings/branches/{branch}/{year}": {
      put: put("Save a branch's grade.", [organisation, branch, year], ratingEntry),
    },
    "/{organisation}/ratings/members/{branch}/{year}": {
      put: put("Save a branch's members by grade.", [organisation, branch, year], memberCountsEntry),
    },
    "/{organisation}/base-figures/{year}": {
      get: get("The base figures of a year.", [organisation, year], schemaOf(base)),
      put: put("Save the base figures of a year.", [organisation, year], baseFiguresEntry),
    },
  };
}
