import type { Narrative } from "#lib/domain/narrative.ts";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Criterion, Resolution, Review, Target } from "#lib/domain/resolution.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";

/** Writes a resolution as a file (rules §9) that reads back as the same: fields in a fixed order, defaults left out. */
export function writeResolutionFile(resolution: Resolution): string {
  const { organisation, settings, branches, term, targets, reviews, unsure = {} } = resolution;
  const file = {
    format: "resolution/1",
    organisation: inOrder(organisation, ["code", "name", "committee", "superior", "place", "parent"]),
    ...writeSettings(settings),
    branches: branches.map((each) => without(inOrder(each, branchFields), { toYear: null })),
    term: writeTerm(term),
    targets: targets.map((each) => writeTarget(each, ownEntry(unsure, each.code) ?? {})),
    baseFigures: resolution.baseFigures.map((each) => inOrder(each, baseFigureFields)),
    results: resolution.results.map((each) => inOrder(each, resultFields)),
    organisationRatings: resolution.organisationRatings.map((each) => inOrder(each, ratingFields)),
    branchRatings: resolution.branchRatings.map((each) => inOrder(each, ratingFields)),
    memberRatings: resolution.memberRatings.map((each) => without(inOrder(each, memberFields), noMembers)),
    reviews: reviews.map(writeReview),
  };
  return `${JSON.stringify(withoutEmpty(file, ["targets"]), null, 2)}\n`;
}

type Fields = Record<string, unknown>;

const settingsFields = [
  ...["excellentCap", "excellentCapBase", "newHeadcount", "newCountOnTrackAsMet", "documents", "signatory"],
];
const documentFields = ["recipients", "symbol", "onBehalf", "office"];
const branchFields = ["code", "name", "fromYear", "toYear"];
const baseFigureFields = ["year", "members", "membersRated", "staff", "collectives", "note"];
const saidFields = ["numerator", "denominator", "percent", "value", "notApplicable"];
const markFields = ["note", "estimate", "asOf", "evidence", "evidenceOn", "evidenceLink"];
const resultFields = ["criterion", "year", "branch", ...saidFields, ...markFields];
const ratingFields = ["branch", "year", "rating", "basis", "note"];
const grades = ["excellent", "good", "completed", "notCompleted", "exempt", "unrated"];
const memberFields = ["branch", "year", ...grades, "basis", "note"];
const noMembers = Object.fromEntries(grades.map((grade) => [grade, 0]));
const unsureFields = ["criterion", "field", "note", "said"];
const thresholdFields = ["from", "value", "upper", "basis"];
const conclusionFields = ["target", "verdict", "text", "reason", "by", "on"];
const causeFields = ["shortcomings", "objectiveCauses", "subjectiveCauses"];
const narrativeFields = [
  ...["situation", "groups", "targets", "lessons", "tasks", "proposals", "opinions", "opinionsTakenIn"],
  ...["recipient", "deadline", "sentOn"],
];

const criterionFields = [
  ...["code", "role", "text", "measure", "of", "unit", "base", "award", "against", "baseline"],
  ...["subject", "source", "level", "aim", "better", "horizon", "dueYear", "headcount", "thresholds"],
];

const criterionDefaults = {
  role: "headline",
  of: "population",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
};

const reviewFields = [
  ...["code", "kind", "name", "throughYear", "partialYear", "partialResults", "heldOn"],
  ...["countOnTrackAsMet", "conclusions", "statedCounts", "narrative"],
];

function writeSettings(settings: Resolution["settings"]): Fields {
  const documents = settings.documents && inOrder(settings.documents, documentFields);
  const written = inOrder({ ...settings, documents }, settingsFields);
  const own = without(written, { excellentCap: "20", excellentCapBase: "good or better" });
  return Object.keys(own).length > 0 ? { settings: own } : {};
}

function writeTerm(term: Resolution["term"]): Fields {
  const { code, name, firstYear, lastYear } = term;
  const ownCode = `${firstYear}-${lastYear}`;
  return {
    ...(code === ownCode ? {} : { code }),
    ...(name === code ? {} : { name }),
    firstYear,
    lastYear,
  };
}

function writeTarget({ code, group, text, exceedable, criteria }: Target, unsure: UnsureCriteria): Fields {
  const notes = criteria.flatMap((criterion) =>
    (ownEntry(unsure, criterion.code) ?? []).map((each) =>
      without(inOrder({ criterion: criterion.code, ...each }, unsureFields), { said: "" }),
    ),
  );
  return {
    ...without({ code, group, text, exceedable }, { exceedable: true }),
    criteria: criteria.map(writeCriterion),
    ...(notes.length === 0 ? {} : { unsure: notes }),
  };
}

function writeCriterion(criterion: Criterion): Fields {
  const thresholds = criterion.thresholds.map((each) => inOrder(each, thresholdFields));
  const baseline = criterion.baseline && inOrder(criterion.baseline, ["year", "value"]);
  const written = inOrder({ ...criterion, baseline, thresholds }, criterionFields);
  const kept = without(written, criterionDefaults);
  return criterion.measure === "yes-no" ? withoutEmpty(kept) : kept;
}

function writeReview(review: Review): Fields {
  const written = {
    ...review,
    partialResults: review.partialResults.map((each) => inOrder(each, resultFields)),
    conclusions: review.conclusions.map((each) => inOrder(each, conclusionFields)),
    narrative: review.narrative && writeNarrative(review.narrative),
  };
  return withoutEmpty(without(inOrder(written, reviewFields), { countOnTrackAsMet: false }));
}

function writeNarrative(narrative: Narrative): Fields {
  const groups = Object.fromEntries(
    Object.entries(narrative.groups).map(([group, said]) => [
      group,
      inOrder(said, ["strengths", ...causeFields]),
    ]),
  );
  const targets = narrative.targets.map((said) => {
    const remedies = said.remedies.map((each) => inOrder(each, ["text", "person", "due"]));
    return withoutEmpty(
      inOrder({ ...said, remedies }, ["target", "achievements", ...causeFields, "remedies"]),
    );
  });
  const written = { ...narrative, targets, groups: Object.keys(groups).length === 0 ? undefined : groups };
  return withoutEmpty(inOrder(written, narrativeFields));
}

/** The fields that are there, in the order given; what the format does not know stays behind. */
function inOrder(object: object, fields: readonly string[]): Fields {
  const given = new Map(Object.entries(object));
  return Object.fromEntries(
    fields.flatMap((field) => (given.get(field) === undefined ? [] : [[field, given.get(field)]])),
  );
}

const without = (object: object, defaults: Fields): Fields =>
  Object.fromEntries(
    Object.entries(object).filter(([field, value]) => defaults[field] !== value || !(field in defaults)),
  );

/** Without empty lists, but for those that must be there. */
const withoutEmpty = (object: Fields, needed: string[] = []): Fields =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([field, value]) => needed.includes(field) || !Array.isArray(value) || value.length > 0,
    ),
  );
