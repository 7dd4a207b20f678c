import { z } from "zod";
import { cellBody } from "#app/api/v1/put-cell.ts";

export type Json = Record<string, unknown>;

const refusals = {
  400: "Unreadable, or without a usable Idempotency-Key.",
  401: "Signed out, or signed in as somebody else than X-User.",
  403: "Not this person's to do, sent from another site, or a password set by others is to be changed first.",
  404: "Not there, or not this person's to see.",
  413: "A body over 1 MB; a file over 10 MB.",
  415: "A file that by its content is nothing that may be attached.",
  422: "Faults by path; or a key that was used with another body; or an empty file, or one too many.",
  423: "The year has been handed in or approved.",
  503: "The database does not answer; Retry-After says when to try again.",
} as const;

export type Status = keyof typeof refusals;

export const refused = (...statuses: Status[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: refusals[status], ...json({ $ref: "#/components/schemas/Refusal" }) },
    ]),
  );

export const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });

export const inPath = (name: string, description: string): Json => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string" },
});
export const inQuery = (name: string, description: string): Json => ({
  name,
  in: "query",
  description,
  schema: { type: "string" },
});

export const organisation = inPath("organisation", "Code of the organisation.");
export const year = inPath("year", "An assessed year, four digits.");
export const branch = inPath("branch", "Code of a branch active in the year.");

const key: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description:
    "8 to 64 letters, digits or hyphens. Sent again under its key, a stored change is answered alike.",
  schema: { type: "string", pattern: "^[A-Za-z0-9-]{8,64}$" },
};
export const user: Json = {
  name: "X-User",
  in: "header",
  description: "The id of the person whose change it is; refused with 401 when somebody else is signed in.",
  schema: { type: "string", format: "uuid" },
};

export const schemaOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

export const get = (summary: string, parameters: Json[], schema: Json): Json => ({
  summary,
  parameters,
  responses: { 200: { description: summary, ...json(schema) }, ...refused(401, 404, 503) },
});

export function put(summary: string, parameters: Json[], result: z.ZodType): Json {
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

export const ofBranch = inQuery("branch", "Code of a branch, for a criterion per branch.");
/** What names the cell of a result. */
export const ofCell = [
  organisation,
  inPath("key", "Code of an entered criterion."),
  year,
  ofBranch,
  inQuery("term", "Code of the term, where the year does not tell."),
];
