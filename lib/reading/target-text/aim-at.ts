import type { Aim } from "#lib/domain/resolution.ts";
import { isBetterLower, isTurned } from "#lib/reading/target-text/better-lower.ts";
import { type Aimed, type Change, type Note, note } from "#lib/reading/target-text/draft.ts";
import { readAim, readDenial } from "#lib/reading/target-text/read-aim.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";

/** An amount in its words; `next` is where the next amount of the same demand begins. */
export type AmountWords = { words: string; amount: Amount; next: number };

/**
 * The side of an amount that is wanted; where no word says so, at least, or at most where less is better, as it is of the
 * parts of such a demand (`partOfLower`).
 */
export function aimAt(
  said: AmountWords,
  change: Change,
  partOfLower = false,
): { aimed: Aimed; notes: Note[] } {
  const { words, amount } = said;
  const ahead = words.slice(0, amount.at);
  const worded = sideOf(said, ahead);
  const lower = worded === null ? isLower(said, change, partOfLower) : isUpperBound(worded);
  const about =
    worded === null && /(?:khoảng|gần|xấp xỉ|[≈~∼±]) ?$/u.test(ahead) ? [note("aim", "about")] : [];
  const denial = readDenial(words, amount.at);
  const open = denial === null ? about : [...about, note("aim", "denied", denial)];
  if (amount.upper !== undefined) {
    const isSaid = change !== null || isSideSaid(said, ahead) || (!lower && strives.test(ahead));
    const range = aimAtRange(worded, { value: amount.value, upper: amount.upper }, lower, isSaid);
    return { aimed: range.aimed, notes: [...range.notes, ...open] };
  }
  const assumed = worded === null && lower ? [note("aim", "lower assumed")] : [];
  const aim = worded ?? (lower ? "at most" : "at least");
  return { aimed: { aim, threshold: { value: amount.value } }, notes: [...assumed, ...open] };
}

/** "từ thứ 20 trở lên": up the list is down the numbers. */
function sideOf({ words, amount, next }: AmountWords, ahead: string): Aim | null {
  const aim = readAim(words, amount, next);
  return aim === "at least" && isRank(ahead, amount) ? "at most" : aim;
}

/** "15–20% chi bộ hoàn thành tốt nhiệm vụ trở lên": up from the grade, which says nothing of more or fewer of them. */
function isSideSaid(said: AmountWords, ahead: string): boolean {
  const { words, amount, next } = said;
  const grade = readGrade(words.slice(amount.end, next));
  return sideOf({ ...said, next: grade === null ? next : amount.end + grade.at }, ahead) !== null;
}

const strives = /(?<!\p{L})phấn đấu(?!\p{L})/u;

export const isUpperBound = (aim: Aim): boolean => aim === "at most" || aim === "less than";

/** "12–13%": between the two; "trên 12–13%" asks for one of them. */
function aimAtRange(
  worded: Aim | null,
  { value, upper }: { value: string; upper: string },
  lower: boolean,
  isSaid: boolean,
): { aimed: Aimed; notes: Note[] } {
  if (worded === "more than" || worded === "less than") {
    const [bound, spare] = worded === "less than" ? [upper, value] : [value, upper];
    return {
      aimed: { aim: worded, threshold: { value: bound } },
      notes: [note("aim", "bound of a range", spare)],
    };
  }
  const notes = isSaid ? [] : [note("better", lower ? "lower assumed" : "higher assumed")];
  return {
    aimed: { aim: "between", better: lower ? "lower" : "higher", threshold: { value, upper } },
    notes,
  };
}

function isLower({ words, amount }: AmountWords, change: Change, partOfLower: boolean): boolean {
  const ahead = words.slice(0, amount.at);
  if (change === "down" || amount.value === "100") return false;
  // Everything is at least nothing: a bare 0 is a ceiling.
  if (change === null && amount.value === "0" && amount.upper === undefined) return true;
  return isRank(ahead, amount) || isBetterLower(ahead) || (partOfLower && !isTurned(words));
}

/** "xếp thứ 10", "trong nhóm 10 tỉnh dẫn đầu": the first is the best. */
export const isRank = (ahead: string, { kind }: Amount): boolean =>
  kind === "count" && /(?<!\p{L})(?:thứ|hạng|xếp hạng|vị trí|tốp|top|nhóm)(?: \p{L}+)? ?$/u.test(ahead);
