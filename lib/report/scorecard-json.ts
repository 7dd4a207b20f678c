import Fraction from "fraction.js";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { explain } from "#lib/wording/explain.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };

/** A scorecard as one JSON object (rules §9). Numbers that were judged are exact: decimals as text, else `1280/13`. */
export function scorecardJson(scorecard: Scorecard, { branches }: Pick<Resolution, "branches">): Json {
  return {
    review: scorecard.review.code,
    targets: scorecard.rows.map((row) => targetJson(row, { branches })),
    tally: toJson(scorecard.tally),
    warnings: scorecard.warnings.map(toJson),
  };
}

function targetJson(row: ScorecardRow, context: Pick<Resolution, "branches">): Json {
  return {
    code: row.target.code,
    group: row.target.group,
    verdict: row.verdict,
    final: row.final,
    concluded: row.conclusion?.verdict ?? null,
    differs: row.differs,
    criteria: row.criteria.map(criterionJson),
    explanation: {
      vi: explain(row, context, "vi").map(plainSpaces),
      en: explain(row, context, "en").map(plainSpaces),
    },
  };
}

/** The years of every branch, one after the other, where each branch has its own. */
function criterionJson({ criterion, verdict, final, courses }: CriterionTrace): Json {
  const years = courses.flatMap(({ branch, years }) =>
    years.map(({ year, ...rest }) => toJson({ ...(branch === null ? {} : { branch }), year, ...rest })),
  );
  return { code: criterion.code, verdict, final, years };
}

function toJson(value: unknown): Json {
  if (value instanceof Fraction) return exact(value);
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([field, each]) => [field, toJson(each)]),
    );
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A decimal where it says the number exactly, else the fraction. */
function exact(value: Fraction): string {
  const decimal = value.toString();
  const isExact = /^-?\d+(\.\d+)?$/.test(decimal) && new Fraction(decimal).equals(value);
  return isExact ? decimal : value.toFraction();
}
