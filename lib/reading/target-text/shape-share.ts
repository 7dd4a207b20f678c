import { type Note, note, type Shape } from "#lib/reading/target-text/draft.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";
import { readAward } from "#lib/reading/target-text/read-award.ts";
import { type GradeWords, readGrade } from "#lib/reading/target-text/read-grade.ts";
import { findUnit } from "#lib/reading/target-text/units.ts";
import { isAdmission, ofQuota, readWhom } from "#lib/reading/target-text/whom.ts";

type Aimed = Pick<Shape, "aim" | "better" | "threshold">;
type Measured = { shape: Shape; notes: Note[] };

/** A share in per cent: of a plan, of those with a grade, or of anything else that is counted. */
export function shapeShare(words: string, amount: Amount, aimed: Aimed): Measured {
  const behind = words.slice(amount.end);
  const fixed =
    amount.denominator === undefined ? [] : [note("measure", "fixed denominator", amount.denominator)];
  if (ofQuota(behind) || (/^[\s.]*$/u.test(behind) && /^chỉ tiêu/u.test(words.trim())))
    return { shape: { ...share, of: "quota", ...aimed }, notes: [] };
  const graded = rated(words, readGrade(words), aimed);
  if (graded !== null) return graded;
  const counted = countedIn(words, amount);
  return { shape: { ...counted.shape, ...aimed }, notes: [...counted.notes, ...fixed] };
}

const share = { measure: "share", subject: "organisation", source: "entered" } as const;

/** Those with a grade or a better one, from the ratings that are kept anyway. */
export function rated(words: string, grade: GradeWords | null, aimed: Aimed): Measured | null {
  const whom = readWhom(words);
  if (grade === null || whom === null) return null;
  const { unit, ratings } = whom;
  const orBetter =
    grade.orBetter || grade.grade === "excellent" ? [] : [note("level", "or better assumed")];
  if (ratings === undefined) return null;
  const branches =
    ratings === "branch ratings" && unit !== "chi bộ" ? [note("source", "branches assumed", unit)] : [];
  return {
    shape: { ...share, of: "population", unit, source: ratings, level: grade.grade, ...aimed },
    notes: [...orBetter, ...branches],
  };
}

const baseWords = /(?:so với|trên|\/) ?(?:tổng số )?[^,;]*?đầu (nhiệm kỳ|năm)/u;

/** Whom or what an entered share counts, and of which base figure it is a share. */
function countedIn(words: string, amount: Amount): { shape: Omit<Shape, "aim" | "threshold">; notes: Note[] } {
  const whom = readWhom(words);
  const unit = whom?.unit ?? findUnit(words.slice(amount.end)) ?? findUnit(words);
  const start = baseWords.exec(words)?.[1];
  const admission = isAdmission(words);
  const base = start === "nhiệm kỳ" || (admission && start === undefined) ? undefined : whom?.base;
  const award = whom?.base === "staff" ? readAward(words) : undefined;
  return {
    shape: {
      ...share,
      of: "population",
      ...(unit === null ? {} : { unit }),
      ...(base === undefined ? {} : { base }),
      ...(award === undefined ? {} : { award }),
    },
    notes: [
      ...(start === "nhiệm kỳ" ? [note("base", "start of term")] : []),
      ...(start === "năm" ? [note("base", "start of year")] : []),
      ...(admission && start === undefined ? [note("base", "base not given")] : []),
    ],
  };
}
