import { type Draft, note, type Shape } from "#lib/reading/target-text/draft.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { isTitle } from "#lib/reading/target-text/read-title.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { rated } from "#lib/reading/target-text/shape-share.ts";
import { findUnit } from "#lib/reading/target-text/units.ts";
import { everyOne, isOrganisation, manyBranches, readWhom } from "#lib/reading/target-text/whom.ts";

/** A demand that is told without a number: none at all, every one, a grade, a title; else null. */
export const shapeWords = (words: string): Draft | null =>
  shapeNone(words) ?? shapeEvery(words) ?? shapeGrade(words) ?? shapeTitle(words);

const entered = { subject: "organisation", source: "entered" } as const;
const draft = (shape: Shape, notes: Draft["notes"] = []): Draft => ({ shape, notes, used: [], change: null });

/** "không có …": at most 0 of them. */
function shapeNone(words: string): Draft | null {
  const zero = readZero(words);
  if (zero === null) return null;
  const unit = findUnit(words.slice(zero.end, zero.end + 30));
  return draft(
    {
      measure: "quantity",
      ...(unit === null ? {} : { unit }),
      ...entered,
      aim: "at most",
      threshold: { value: "0" },
    },
    unit === null ? [note("unit", "unit unknown")] : [],
  );
}

/** "tất cả chi bộ đều …", "các chi bộ … hoàn thành tốt nhiệm vụ": 100 %. */
function shapeEvery(words: string): Draft | null {
  const all = everyOne(words);
  const grade = readGrade(words);
  if (!all && !(grade !== null && manyBranches(words))) return null;
  const aimed = { aim: "at least", threshold: { value: "100" } } as const;
  const graded = rated(words, grade, aimed);
  const said = all ? [] : [note("aim", "every one assumed")];
  if (graded !== null) return draft(graded.shape, [...said, ...graded.notes]);
  const whom = readWhom(words);
  const unit = whom?.unit ?? findUnit(words);
  return draft({
    measure: "share",
    of: "population",
    ...(unit === null ? {} : { unit }),
    ...(whom?.base === undefined ? {} : { base: whom.base }),
    ...entered,
    ...aimed,
  });
}

function shapeGrade(words: string): Draft | null {
  const grade = readGrade(words);
  if (grade === null) return null;
  const ahead = words.slice(0, grade.at);
  const source = isOrganisation(ahead) ? "organisation rating" : "entered";
  const orBetter =
    grade.orBetter || grade.grade === "excellent" ? [] : [note("thresholds", "or better assumed")];
  return draft(
    { measure: "rating", subject: "organisation", source, aim: "at least", threshold: { value: grade.grade } },
    orBetter,
  );
}

function shapeTitle(words: string): Draft | null {
  if (!isTitle(words)) return null;
  return draft({ measure: "yes-no", ...entered, aim: "at least", threshold: { value: true } }, [
    note("measure", "title"),
  ]);
}
