import type { z } from "zod";
import type { Path } from "#lib/domain/criterion-fault.ts";
import { type FaultCode, type Params, quote, type Report } from "#lib/resolution-file/fault.ts";

/** Reports what the schema found wrong with a part of the file, each at its own field. */
export function reportIssues(issues: z.core.$ZodIssue[], part: unknown, at: Path, report: Report): void {
  for (const issue of issues) {
    const path = [...at, ...issue.path];
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) report([...path, key], "unknown field");
    else if (valueAt(part, issue.path) === undefined) report(path, "missing");
    else report(path, ...wordsOf(issue, valueAt(part, issue.path)));
  }
}

function wordsOf(issue: z.core.$ZodIssue, given: unknown): [FaultCode, Params?] {
  switch (issue.code) {
    case "invalid_value":
      return ["unknown word", { given: show(given), allowed: issue.values.map(String).join(", ") }];
    case "invalid_type":
      return isOwnCode(issue.message) ? [issue.message] : ["wrong type", { expected: issue.expected }];
    default:
      return isOwnCode(issue.message)
        ? [issue.message, { given: show(given) }]
        : ["wrong type", { expected: issue.code }];
  }
}

/** The codes that the scalars of the schema carry themselves. */
const ownCodes = [
  "code",
  "year",
  "count",
  "decimal",
  "value",
  "day",
  "link",
  "character",
  "too long",
] as const;

const isOwnCode = (message: string): message is (typeof ownCodes)[number] =>
  ownCodes.some((each) => each === message);

function show(given: unknown): string {
  if (typeof given === "string") return quote(given);
  if (Array.isArray(given)) return "[…]";
  if (typeof given === "object" && given !== null) return "{…}";
  return typeof given === "number" && Number.isNaN(given) ? "0.…" : String(given);
}

function valueAt(part: unknown, path: readonly PropertyKey[]): unknown {
  let value = part;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}
