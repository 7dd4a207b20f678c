import { type Aimed, type Draft, type Measured, note } from "#lib/reading/target-text/draft.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { isTitle } from "#lib/reading/target-text/read-title.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { countedIn, rated } from "#lib/reading/target-text/shape-share.ts";
import { knownUnit } from "#lib/reading/target-text/units.ts";
import { everyOne, isOrganisation, manyBranches, type Whom } from "#lib/reading/target-text/whom.ts";

/** A demand that is told without a number: none at all, every one, a grade, a title; else null. */
export const shapeWords = (words: string, before: Whom | null): Draft | null =>
  shapeNone(words) ?? shapeEvery(words, before) ?? shapeGrade(words) ?? shapeTitle(words);

const entered = { subject: "organisation", source: "entered" } as const;
const draft = (shape: Measured & Aimed, notes: Draft["notes"]): Draft => ({
  ...{ shape, notes, used: [], change: null, whom: null },
});

/** "không có …": at most 0 of them. */
function shapeNone(words: string): Draft | null {
  const zero = readZero(words);
  if (zero === null) return null;
  const unit = knownUnit(words, zero.end);
  const aimed: Aimed = { aim: "at most", threshold: { value: "0" } };
  return unit === null
    ? draft({ measure: "quantity", ...entered, ...aimed }, [note("unit", "unit unknown")])
    : draft({ measure: "quantity", unit, ...entered, ...aimed }, []);
}

/** "tất cả chi bộ đều …", "các chi bộ … hoàn thành tốt nhiệm vụ": 100 %. */
function shapeEvery(words: string, before: Whom | null): Draft | null {
  const all = everyOne(words);
  const grade = readGrade(words);
  if (!all && !(grade !== null && manyBranches(words))) return null;
  const assumed = all ? [] : [note("aim", "every one assumed")];
  const { shape, notes, whom } = rated(words, grade, before) ?? countedIn(words, 0, before);
  return {
    ...draft({ ...shape, aim: "at least", threshold: { value: "100" } }, [...assumed, ...notes]),
    whom,
  };
}

function shapeGrade(words: string): Draft | null {
  const grade = readGrade(words);
  // The lowest grade is nothing to be reached.
  if (grade === null || grade.grade === "not completed") return null;
  const source = isOrganisation(words.slice(0, grade.at)) ? "organisation rating" : "entered";
  const aimed: Aimed = { aim: "at least", threshold: { value: grade.grade } };
  const orBetter = grade.orBetter || grade.grade === "excellent";
  return draft(
    { measure: "rating", subject: "organisation", source, ...aimed },
    orBetter ? [] : [note("thresholds", "or better assumed")],
  );
}

function shapeTitle(words: string): Draft | null {
  if (!isTitle(words)) return null;
  const aimed: Aimed = { aim: "at least", threshold: { value: true } };
  return draft({ measure: "yes-no", ...entered, ...aimed }, [note("measure", "title")]);
}
