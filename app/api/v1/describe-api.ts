import { z } from "zod";
import { cellBody } from "#app/api/v1/put-cell.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import {
  baseFiguresEntry,
  memberCountsEntry,
  partialResultEntry,
  ratingEntry,
  resultEntry,
} from "#lib/resolution-file/read-entry.ts";

type Json = Record<string, unknown>;

const refusals = {
  400: "Unreadable, or without a usable Idempotency-Key.",
  401: "Signed out, or signed in as somebody else than X-User.",
  403: "Not this person's to do, sent from another site, or a password set by others is to be changed first.",
  404: "Not there, or not this person's to see.",
  413: "A body over 1 MB.",
  422: "Faults by path; or a key that was used with another body.",
  423: "The year has been handed in or approved.",
  503: "The database does not answer; Retry-After says when to try again.",
} as const;

type Status = keyof typeof refusals;

const refused = (...statuses: Status[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: refusals[status], ...json({ $ref: "#/components/schemas/Refusal" }) },
    ]),
  );

const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });

const inPath = (name: string, description: string): Json => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string" },
});
const inQuery = (name: string, description: string): Json => ({
  name,
  in: "query",
  description,
  schema: { type: "string" },
});

const organisation = inPath("organisation", "Code of the organisation.");
const year = inPath("year", "An assessed year, four digits.");
const branch = inPath("branch", "Code of a branch active in the year.");

const key: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description:
    "8 to 64 letters, digits or hyphens. Sent again under its key, a stored change is answered alike.",
  schema: { type: "string", pattern: "^[A-Za-z0-9-]{8,64}$" },
};
const user: Json = {
  name: "X-User",
  in: "header",
  description: "The id of the person whose change it is; refused with 401 when somebody else is signed in.",
  schema: { type: "string", format: "uuid" },
};

const schemaOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

const get = (summary: string, parameters: Json[], schema: Json): Json => ({
  summary,
  parameters,
  responses: { 200: { description: summary, ...json(schema) }, ...refused(401, 404, 503) },
});

function put(summary: string, parameters: Json[], result: z.ZodType): Json {
  const body = schemaOf(cellBody.extend({ result: z.union([z.null(), result]) }));
  return {
    summary,
    parameters: [...parameters, key, user],
    requestBody: { required: true, ...json(body) },
    responses: {
      200: { description: "Stored.", ...json({ $ref: "#/components/schemas/StoredCell" }) },
      409: {
        description: "Somebody changed the cell meanwhile: both values.",
        ...json({ $ref: "#/components/schemas/Conflict" }),
      },
      ...refused(400, 401, 403, 404, 413, 422, 423, 503),
    },
  };
}

const standing = z.object({
  version: z.int(),
  result: z.unknown(),
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
const state = z.enum(["draft", "submitted", "approved"]);
const resultCell = standing.extend({ criterion: z.string(), branch: z.string().nullable() });
const branchCell = standing.extend({ branch: z.string() });
const past = standing.omit({ version: true });
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
    paths: { "/openapi.json": { get: get("This document.", [], {}) }, ...resultPaths(), ...figurePaths() },
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
  const criterion = inPath("key", "Code of an entered criterion.");
  const ofBranch = inQuery("branch", "Code of a branch, for a criterion per branch.");
  const query = [ofBranch, inQuery("term", "Code of the term, where the year does not tell.")];
  const cells = z.object({ year: z.int(), state, cells: z.array(resultCell) });
  return {
    "/{organisation}/results/{key}": {
      get: get("Every cell of a year that may be entered.", [organisation, yearAsKey], schemaOf(cells)),
    },
    "/{organisation}/results/{key}/{year}": {
      put: put("Save a result.", [organisation, criterion, year, ...query], resultEntry),
    },
    "/{organisation}/results/{key}/{year}/history": {
      get: get(
        "What a cell held, newest first; what came with an import is by nobody at no time.",
        [organisation, criterion, year, ...query],
        schemaOf(z.object({ history: z.array(past) })),
      ),
    },
    "/{organisation}/reviews/{review}/partial-results/{criterion}": {
      put: put(
        "Save what the following year had brought up to a review's date.",
        [
          organisation,
          inPath("review", "Code of a review with a partial year."),
          inPath("criterion", "Code of an entered criterion."),
          ...query,
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
