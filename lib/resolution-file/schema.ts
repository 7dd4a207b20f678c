import { z } from "zod";
import { grades } from "#lib/domain/grade.ts";
import { aims, groups, horizons, measures, sources } from "#lib/domain/resolution.ts";
import { unsureFields, unsureWhys } from "#lib/domain/unsure.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import { code, count, day, decimal, link, text, year } from "#lib/resolution-file/scalar.ts";

// The format resolution/1 (rules §9). Every object is strict; what may be left out has its default here.
// Lists are read entry by entry (read-parts.ts), so that one faulty entry does not hide what is wrong with the others.

const list = z.array(z.unknown());
const listOrNone = list.default([]);

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

const headcount = z.enum(["exact", "rounded up", "rounded down"]);

/**
 * What new criteria and reviews begin with, how documents are made out and who signs them are of the optional fields by
 * which the format may grow. They say nothing of the criteria and reviews of the file; blank texts count as not written.
 */
const settings = z.strictObject({
  excellentCap: decimal.default("20"),
  excellentCapBase: z.enum(["good or better", "good only"]).default("good or better"),
  newHeadcount: headcount.optional(),
  newCountOnTrackAsMet: z.boolean().optional(),
  documents: z
    .strictObject({ recipients: z.array(text), symbol: text, onBehalf: text, office: text })
    .partial()
    .optional(),
  signatory: text.optional(),
});

export const branch = z.strictObject({
  code,
  name: text,
  fromYear: year,
  toYear: year.nullable().default(null),
});

const term = z.strictObject({
  code: code.optional(),
  name: text.optional(),
  firstYear: year,
  lastYear: year,
});

const threshold = z.strictObject({
  from: year,
  value: z.union([grade, z.literal(true), decimal], { error: "value" }),
  upper: decimal.optional(),
  basis: text.optional(),
});

export const criterion = z.strictObject({
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
  headcount: headcount.default("exact"),
  award: z.enum(["advanced worker", "emulation fighter"]).optional(),
});

/**
 * What was not sure of a target that was read out of its words, of the optional fields by which the format may grow: of
 * which of its criteria, about which field, why, and the words of the text. It waits to be looked through; no verdict reads it.
 */
export const unsureNote = z.strictObject({
  criterion: code,
  field: z.enum(unsureFields),
  note: z.enum(unsureWhys),
  said: text.default(""),
});

export const target = z.strictObject({
  code,
  group: z.enum(groups),
  text,
  exceedable: z.boolean().default(true),
  criteria: list,
  unsure: listOrNone,
});

export const baseFigures = z.strictObject({
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
  value: z.union([z.boolean(), z.null(), grade, decimal], { error: "value" }).optional(),
  notApplicable: text.optional(),
};

/** Marks of a result; the evidence is one of the optional fields by which the format may grow. */
const marks = {
  note: text.optional(),
  estimate: z.boolean().optional(),
  asOf: day.optional(),
  evidence: text.optional(),
  evidenceOn: day.optional(),
  evidenceLink: link.optional(),
};

export const result = z.strictObject({
  criterion: code,
  year,
  branch: code.optional(),
  ...reached,
  ...marks,
});

export const partialResult = z.strictObject({
  criterion: code,
  branch: code.optional(),
  ...reached,
  ...marks,
});

const rated = { rating: grade.nullable(), basis: text.optional(), note: text.optional() };

export const memberRating = z.strictObject({
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

export const conclusion = z.strictObject({
  target: code,
  verdict,
  text: text.optional(),
  reason: text.optional(),
  by: text.optional(),
  on: day.optional(),
});

const counts = z
  .strictObject({
    exceeded: count,
    met: count,
    missed: count,
    "on track": count,
    behind: count,
    "in progress": count,
    "not due": count,
    "no data": count,
    "not applicable": count,
  } satisfies Record<Verdict, typeof count>)
  .partial();

const groupNarrative = z.strictObject({
  strengths: text.optional(),
  shortcomings: text.optional(),
  objectiveCauses: text.optional(),
  subjectiveCauses: text.optional(),
});

export const targetNarrative = z.strictObject({
  target: code,
  achievements: text.optional(),
  shortcomings: text.optional(),
  objectiveCauses: text.optional(),
  subjectiveCauses: text.optional(),
  remedies: z.array(z.strictObject({ text, person: text.optional(), due: day.optional() })).default([]),
});

/** Narrative and remedies, of the optional fields by which the format may grow; empty texts count as not written. */
export const narrative = z.strictObject({
  situation: text.optional(),
  groups: z.strictObject({ party: groupNarrative, government: groupNarrative }).partial().default({}),
  targets: listOrNone,
  lessons: text.optional(),
  tasks: text.optional(),
  proposals: text.optional(),
  opinions: text.optional(),
  opinionsTakenIn: text.optional(),
  recipient: text.optional(),
  deadline: day.optional(),
  sentOn: day.optional(),
});

export const review = z.strictObject({
  code,
  kind: z.enum(["year-end", "mid-term", "end of term"]).optional(),
  name: text.optional(),
  throughYear: year,
  partialYear: year.optional(),
  partialResults: listOrNone,
  heldOn: day.optional(),
  countOnTrackAsMet: z.boolean().default(false),
  conclusions: listOrNone,
  statedCounts: z.strictObject({ party: counts, government: counts }).partial().optional(),
  /** Read by itself, as `narrative`. */
  narrative: z.unknown().optional(),
});

export const organisationRating = z.strictObject({ year, ...rated });

export const branchRating = z.strictObject({ branch: code, year, ...rated });

export const file = z.strictObject({
  format: z.literal("resolution/1"),
  organisation,
  settings: settings.prefault({}),
  branches: listOrNone,
  term,
  targets: list,
  baseFigures: listOrNone,
  results: listOrNone,
  organisationRatings: listOrNone,
  branchRatings: listOrNone,
  memberRatings: listOrNone,
  reviews: listOrNone,
});
