import { z } from "zod";
import { grades } from "#lib/domain/grade.ts";
import { aims, groups, horizons, measures, sources } from "#lib/domain/resolution.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import { code, count, day, decimal, text, year } from "#lib/resolution-file/scalar.ts";

// The format resolution/1 (rules §9). Every object is strict; what may be left out has its default here.

const grade = z.enum(grades);
const verdict = z.enum(verdicts);

const organisation = z.strictObject({
  code,
  name: text,
  committee: text.optional(),
  superior: text.optional(),
  place: text.optional(),
  parent: code.nullable().optional(),
});

const settings = z.strictObject({
  excellentCap: decimal.default("20"),
  excellentCapBase: z.enum(["good or better", "good only"]).default("good or better"),
});

const branch = z.strictObject({ code, name: text, fromYear: year, toYear: year.nullable().default(null) });

const term = z.strictObject({
  code: code.optional(),
  name: text.optional(),
  firstYear: year,
  lastYear: year,
});

const threshold = z.strictObject({
  from: year,
  value: z.union([grade, z.literal(true), decimal]),
  upper: decimal.optional(),
  basis: text.optional(),
});

const criterion = z.strictObject({
  code,
  role: z.enum(["headline", "condition"]).default("headline"),
  text,
  measure: z.enum(measures),
  unit: text.optional(),
  of: z.enum(["population", "quota"]).optional(),
  base: z.enum(["members", "membersRated", "staff", "collectives"]).optional(),
  against: z.enum(["baseline", "previous year"]).optional(),
  baseline: z.strictObject({ year, value: decimal }).optional(),
  subject: z.enum(["organisation", "each branch"]).default("organisation"),
  source: z.enum(sources).default("entered"),
  level: grade.optional(),
  aim: z.enum(aims).default("at least"),
  better: z.enum(["higher", "lower", "inside"]).optional(),
  thresholds: z.array(threshold).default([]),
  horizon: z.enum(horizons).default("every year"),
  dueYear: year.optional(),
  headcount: z.enum(["exact", "rounded up", "rounded down"]).default("exact"),
  award: z.enum(["advanced worker", "emulation fighter"]).optional(),
});

const target = z.strictObject({
  code,
  group: z.enum(groups),
  text,
  exceedable: z.boolean().default(true),
  criteria: z.array(criterion),
});

const baseFigures = z.strictObject({
  year,
  members: count.optional(),
  membersRated: count.optional(),
  staff: count.optional(),
  collectives: count.optional(),
  note: text.optional(),
});

const reached = {
  numerator: decimal.optional(),
  denominator: decimal.optional(),
  percent: decimal.optional(),
  value: z.union([z.boolean(), z.null(), grade, decimal]).optional(),
  notApplicable: text.optional(),
};

const marks = { note: text.optional(), estimate: z.boolean().optional(), asOf: day.optional() };

const result = z.strictObject({ criterion: code, year, branch: code.optional(), ...reached, ...marks });

const partialResult = z.strictObject({ criterion: code, branch: code.optional(), ...reached, ...marks });

const rated = { rating: grade.nullable(), basis: text.optional(), note: text.optional() };

const memberRating = z.strictObject({
  branch: code,
  year,
  excellent: count.default(0),
  good: count.default(0),
  completed: count.default(0),
  notCompleted: count.default(0),
  exempt: count.default(0),
  unrated: count.default(0),
  basis: text.optional(),
  note: text.optional(),
});

const conclusion = z.strictObject({
  target: code,
  verdict,
  text: text.optional(),
  reason: text.optional(),
  by: text.optional(),
  on: day.optional(),
});

const statedCounts = z.partialRecord(z.enum(groups), z.partialRecord(verdict, count));

const review = z.strictObject({
  code,
  kind: z.enum(["year-end", "mid-term", "end of term"]).optional(),
  name: text.optional(),
  throughYear: year,
  partialYear: year.optional(),
  partialResults: z.array(partialResult).default([]),
  heldOn: day.optional(),
  countOnTrackAsMet: z.boolean().default(false),
  conclusions: z.array(conclusion).default([]),
  statedCounts: statedCounts.optional(),
});

export const resolutionSchema = z.strictObject({
  format: z.literal("resolution/1"),
  organisation,
  settings: settings.prefault({}),
  branches: z.array(branch).default([]),
  term,
  targets: z.array(target),
  baseFigures: z.array(baseFigures).default([]),
  results: z.array(result).default([]),
  organisationRatings: z.array(z.strictObject({ year, ...rated })).default([]),
  branchRatings: z.array(z.strictObject({ branch: code, year, ...rated })).default([]),
  memberRatings: z.array(memberRating).default([]),
  reviews: z.array(review).default([]),
});

/** A file as its schema reads it, before what its parts say about each other is checked. */
export type ParsedFile = z.output<typeof resolutionSchema>;
