import { type Measured, type MeasuredWords, type Note, note } from "#lib/reading/target-text/draft.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";
import { readAward } from "#lib/reading/target-text/read-award.ts";
import { type GradeWords, readGrade } from "#lib/reading/target-text/read-grade.ts";
import { unitOfShare } from "#lib/reading/target-text/units.ts";
import { isAdmission, ofQuota, readWhom, type Whom } from "#lib/reading/target-text/whom.ts";
import { saying } from "#lib/reading/target-text/words.ts";

const share = { measure: "share", subject: "organisation", source: "entered" } as const;

/** A share in per cent: of a plan, of those with a grade, or of anything else that is counted. */
export function shapeShare(words: string, amount: Amount, before: Whom | null): MeasuredWords {
  const behind = words.slice(amount.end);
  const isQuota = ofQuota(behind) || (/^[\s.]*$/u.test(behind) && isPlanned(words, amount));
  if (isQuota) return { shape: { ...share, of: "quota" }, notes: [], whom: null };
  const counted = rated(words, readGrade(words), before) ?? countedIn(words, amount.end, before);
  const { denominator } = amount;
  if (denominator === undefined) return counted;
  return { ...counted, notes: [...counted.notes, note("measure", "fixed denominator", denominator)] };
}

/** "Chỉ tiêu tuyển quân đạt 100%"; "chỉ tiêu về tỷ lệ che phủ rừng: 60%" only calls itself one. */
const isPlanned = (words: string, { value }: Amount): boolean =>
  /^ *(?:các )?chỉ tiêu (?!.*tỷ lệ)/u.test(words) &&
  (value === "100" || /(?<!\p{L})(?:đạt|hoàn thành|thực hiện)(?!\p{L})/u.test(words));

/** "không đạt hoàn thành tốt nhiệm vụ" */
const denied = /(?<!\p{L})(?:không|chưa)(?: (?:đạt|được|xếp loại|đánh giá|mức|từ))* $/u;

/** "không quá 20% số hoàn thành tốt": of those with a grade, where the ratings are shares of all. */
const ofGraded =
  /(?:%|phần trăm) (?:trong )?(?:tổng )?số (?:\p{L}+ ){0,2}(?:được )?(?:xếp loại |đánh giá )?(?:hoàn thành|htt|htxs)/u;

/** Those with a grade or a better one, from the ratings that are kept anyway. */
export function rated(words: string, grade: GradeWords | null, before: Whom | null): MeasuredWords | null {
  const { whom, alsoNamed } = readWhom(words) ?? { whom: before, alsoNamed: null };
  // Those without a grade that counts are no "this grade or better": their share is entered.
  if (grade === null || whom?.ratings === undefined || ofGraded.test(words)) return null;
  if (grade.grade === "not completed" || denied.test(words.slice(0, grade.at))) return null;
  const { unit, ratings } = whom;
  const orBetter = grade.orBetter || grade.grade === "excellent";
  return {
    shape: { ...share, of: "population", unit, source: ratings, level: grade.grade },
    notes: [
      ...(orBetter ? [] : [note("level", "or better assumed")]),
      ...(ratings === "branch ratings" && unit !== "chi bộ"
        ? [note("source", "branches assumed", unit)]
        : []),
      ...(alsoNamed === null ? [] : [note("source", "also named", alsoNamed)]),
    ],
    whom,
  };
}

/** Whom or what an entered share counts, and of which base figure it is a share. */
export function countedIn(words: string, end: number, before: Whom | null): MeasuredWords {
  const named = readWhom(words);
  const unit = named?.whom.unit ?? unitOfShare(words, end) ?? before?.unit;
  const whom = named?.whom ?? (unit === undefined || unit === before?.unit ? before : { words: [], unit });
  const also = named?.alsoNamed ?? null;
  const { base, notes } = also === null ? baseOf(words, whom) : { notes: [note("base", "also named", also)] };
  const award = whom?.base === "staff" ? readAward(words) : undefined;
  return {
    shape: {
      ...share,
      of: "population",
      ...(unit === undefined ? {} : { unit }),
      ...(base === undefined ? {} : { base }),
      ...(award === undefined ? {} : { award }),
    },
    notes,
    whom,
  };
}

/** They are no base figure: those who are members already are not counted with them. */
const newMembers = saying(["đảng viên mới", "đảng viên dự bị"]);
const startWords = /đầu (nhiệm kỳ|năm)/u;

/** A base figure is one of its year: of the start of a term there is none, and admissions are no part of the members. */
function baseOf(words: string, whom: Whom | null): { base?: Measured["base"]; notes: Note[] } {
  const start = startWords.exec(words)?.[1];
  if (start === "nhiệm kỳ") return { notes: [note("base", "start of term")] };
  if (start === "năm") return { base: whom?.base, notes: [note("base", "start of year")] };
  if (isAdmission(words) || ofGraded.test(words)) return { notes: [note("base", "base not given")] };
  return newMembers(words) ? { notes: [] } : { base: whom?.base, notes: [] };
}
