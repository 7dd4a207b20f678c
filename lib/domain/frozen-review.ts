import { canonicalJson, type Json } from "#lib/domain/canonical-json.ts";
import { decodeExact, encodeExact } from "#lib/domain/exact-json.ts";
import type { Report } from "#lib/domain/report.ts";

const format = "frozen-review/1";

/** Bản đã chốt: what is held of a review, whole. `previous` is the hash of the version before, null of version 1. */
export type FrozenReview = {
  /** Codes: where the version belongs. */
  organisation: string;
  term: string;
  review: string;
  version: number;
  previous: string | null;
  /** A moment in ISO 8601, UTC. */
  frozenAt: string;
  /** The name of the person. */
  frozenBy: string;
  report: Report;
};

/** The text that is frozen: canonical JSON. The hash of a version is SHA-256 of its bytes in UTF-8. */
export const frozenText = ({ report, ...head }: FrozenReview): string =>
  canonicalJson({ format, ...head, report: encodeExact(report) });

/** What a text says of the version it is: number, the hash before it, who and when; null where it is no frozen text. */
export function frozenHead(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && "format" in read && read.format === format
      ? { ...read }
      : null;
  } catch {
    return null;
  }
}

/**
 * The report that a frozen text holds, with the rules of its day: nothing is judged again. Throws where it is none.
 * Versions that were frozen before notes were kept have none.
 */
export function frozenReport(text: string): Report {
  const read: { format?: unknown; report?: Json } = JSON.parse(text);
  if (read.format !== format || read.report === undefined) throw new Error("not a frozen review");
  const report = decodeExact(read.report) as Report;
  const rows = report.scorecard.rows.map((row) => ({ ...row, notes: row.notes ?? [] }));
  return { ...report, scorecard: { ...report.scorecard, rows } };
}
