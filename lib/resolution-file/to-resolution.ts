import type { Narrative } from "#lib/domain/narrative.ts";
import { tidyNarrative } from "#lib/domain/narrative-part.ts";
import type {
  Criterion,
  PartialResult,
  Reached,
  Resolution,
  Result,
  Review,
  Target,
} from "#lib/domain/resolution.ts";
import { tidySettings } from "#lib/domain/tidy-settings.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";
import type {
  FileCriterion,
  FilePartialResult,
  FileResult,
  Parts,
  ReviewParts,
  TargetParts,
} from "#lib/resolution-file/read-parts.ts";

/** Puts the parts of a file in order together; null where one of them is not. */
export function toResolution(parts: Parts): Resolution | null {
  const head = parts.head.whole;
  if (head === null) return null;
  const { parent, ...organisation } = head.organisation;
  const { firstYear, lastYear } = head.term;
  const code = head.term.code ?? `${firstYear}-${lastYear}`;
  const codes = parts.targets.flatMap(({ head: { fields } }) => fields.code ?? []);
  return {
    organisation: parent == null ? organisation : { ...organisation, parent },
    settings: tidySettings(head.settings),
    branches: wholes(parts.branches),
    term: { code, name: head.term.name ?? code, firstYear, lastYear },
    targets: parts.targets.flatMap(toTarget),
    baseFigures: wholes(parts.baseFigures),
    results: wholes(parts.results).map(toResult),
    organisationRatings: wholes(parts.organisationRatings),
    branchRatings: wholes(parts.branchRatings),
    memberRatings: wholes(parts.memberRatings),
    reviews: parts.reviews.flatMap((review) => toReview(review, codes)),
    ...toUnsure(parts.targets),
  };
}

const wholes = <T>(parts: Part<T>[]): T[] => parts.flatMap(({ whole }) => (whole === null ? [] : [whole]));

function toTarget({ head, criteria }: TargetParts): Target[] {
  if (head.whole === null) return [];
  const { unsure: _, ...target } = head.whole;
  return [{ ...target, criteria: wholes(criteria).map(toCriterion) }];
}

/** What is not sure, by target and criterion; left out where everything is. */
function toUnsure(targets: TargetParts[]): Pick<Resolution, "unsure"> {
  const found = targets.flatMap(({ head, unsure }): [string, UnsureCriteria][] => {
    const notes = Map.groupBy(wholes(unsure), ({ criterion }) => criterion);
    if (head.whole === null || notes.size === 0) return [];
    const ofCriteria = [...notes].map(([code, own]) => [code, own.map(({ criterion: _, ...each }) => each)]);
    return [[head.whole.code, Object.fromEntries(ofCriteria)]];
  });
  return found.length === 0 ? {} : { unsure: Object.fromEntries(found) };
}

function toReview(parts: ReviewParts, targets: string[]): Review[] {
  const { head, partialResults, conclusions } = parts;
  if (head.whole === null) return [];
  const { narrative: _, ...review } = head.whole;
  const narrative = toNarrative(parts, targets);
  return [
    {
      ...review,
      partialResults: wholes(partialResults).map(toPartialResult),
      conclusions: wholes(conclusions),
      ...(narrative === null ? {} : { narrative }),
    },
  ];
}

/** What is said of targets stands in the order of the resolution. */
function toNarrative({ narrative, narrativeTargets }: ReviewParts, targets: string[]): Narrative | null {
  if (narrative === null || narrative.whole === null) return null;
  const said = wholes(narrativeTargets).toSorted(
    (a, b) => targets.indexOf(a.target) - targets.indexOf(b.target),
  );
  return tidyNarrative({ ...narrative.whole, targets: said });
}

/** A share is of a population where nothing else is said. */
export const toCriterion = (criterion: FileCriterion): Criterion =>
  criterion.measure === "share" ? { ...criterion, of: criterion.of ?? "population" } : criterion;

function toResult(entry: FileResult): Result {
  const { numerator, denominator, percent, value, notApplicable, ...rest } = entry;
  return { ...rest, ...toReached(entry) };
}

function toPartialResult(entry: FilePartialResult): PartialResult {
  const { numerator, denominator, percent, value, notApplicable, ...rest } = entry;
  return { ...rest, ...toPartial(entry) };
}

/** What a partial result says; its entry cannot be marked not applicable. */
export function toPartial(entry: FileReached): Exclude<Reached, { notApplicable: string }> {
  const reached = toReached(entry);
  return "notApplicable" in reached ? { value: null } : reached;
}

type FileReached = Pick<FileResult, "numerator" | "denominator" | "percent" | "value" | "notApplicable">;

/** An entry that says nothing stands for a figure not entered. */
export function toReached(entry: FileReached): Reached {
  const { numerator, denominator, percent, value, notApplicable } = entry;
  if (notApplicable !== undefined) return { notApplicable };
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  if (percent !== undefined) return { percent };
  return { value: value ?? null };
}
