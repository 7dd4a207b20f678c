import { createHash } from "node:crypto";

/** The hash of a JSON value, the same however the fields of its objects are ordered. */
export const hashBody = (body: unknown): string =>
  createHash("sha256").update(JSON.stringify(body, sorted)).digest("hex");

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
