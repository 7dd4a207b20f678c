import type { z } from "zod";
import type { Path } from "#lib/domain/criterion-fault.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import { type Part, readList, readObject } from "#lib/resolution-file/read-object.ts";
import * as schema from "#lib/resolution-file/schema.ts";

type Of<S extends z.ZodType> = z.output<S>;

export type FileCriterion = Of<typeof schema.criterion>;
export type FileResult = Of<typeof schema.result>;
export type FilePartialResult = Of<typeof schema.partialResult>;

/** A file taken apart: what could be read, so that what its parts say about each other is checked beside other faults. */
export type Parts = {
  head: Part<Of<typeof schema.file>>;
  branches: Part<Of<typeof schema.branch>>[];
  targets: TargetParts[];
  baseFigures: Part<Of<typeof schema.baseFigures>>[];
  results: Part<FileResult>[];
  organisationRatings: Part<Of<typeof schema.organisationRating>>[];
  branchRatings: Part<Of<typeof schema.branchRating>>[];
  memberRatings: Part<Of<typeof schema.memberRating>>[];
  reviews: ReviewParts[];
};

export type TargetParts = {
  head: Part<Of<typeof schema.target>>;
  criteria: Part<FileCriterion>[];
  unsure: Part<Of<typeof schema.unsureNote>>[];
};

export type ReviewParts = {
  head: Part<Of<typeof schema.review>>;
  partialResults: Part<FilePartialResult>[];
  conclusions: Part<Of<typeof schema.conclusion>>[];
  /** Null where the review has none. */
  narrative: Part<Of<typeof schema.narrative>> | null;
  narrativeTargets: Part<Of<typeof schema.targetNarrative>>[];
};

export function readParts(given: unknown, report: Report): Parts {
  const head = readObject(schema.file, given, [], report);
  const { fields } = head;
  return {
    head,
    branches: readList(schema.branch, fields.branches, ["branches"], report),
    targets: (fields.targets ?? []).map((each, index) => readTarget(each, ["targets", index], report)),
    baseFigures: readList(schema.baseFigures, fields.baseFigures, ["baseFigures"], report),
    results: readList(schema.result, fields.results, ["results"], report),
    organisationRatings: readList(
      schema.organisationRating,
      fields.organisationRatings,
      ["organisationRatings"],
      report,
    ),
    branchRatings: readList(schema.branchRating, fields.branchRatings, ["branchRatings"], report),
    memberRatings: readList(schema.memberRating, fields.memberRatings, ["memberRatings"], report),
    reviews: (fields.reviews ?? []).map((each, index) => readReview(each, ["reviews", index], report)),
  };
}

function readTarget(given: unknown, path: Path, report: Report): TargetParts {
  const head = readObject(schema.target, given, path, report);
  return {
    head,
    criteria: readList(schema.criterion, head.fields.criteria, [...path, "criteria"], report),
    unsure: readList(schema.unsureNote, head.fields.unsure, [...path, "unsure"], report),
  };
}

function readReview(given: unknown, path: Path, report: Report): ReviewParts {
  const head = readObject(schema.review, given, path, report);
  const { partialResults, conclusions } = head.fields;
  const at = [...path, "narrative"];
  const narrative =
    head.fields.narrative === undefined
      ? null
      : readObject(schema.narrative, head.fields.narrative, at, report);
  return {
    head,
    narrative,
    narrativeTargets: readList(schema.targetNarrative, narrative?.fields.targets, [...at, "targets"], report),
    partialResults: readList(schema.partialResult, partialResults, [...path, "partialResults"], report),
    conclusions: readList(schema.conclusion, conclusions, [...path, "conclusions"], report),
  };
}
