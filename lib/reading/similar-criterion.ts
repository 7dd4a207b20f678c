import type { Grade } from "#lib/domain/grade.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { gradeWords } from "#lib/reading/grade-words.ts";
import type { Known } from "#lib/reading/result-table.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";

/** Words that say how much, how often or by when, and not what: they stand in most criteria and in no table, or the other way. */
const aside =
  /(?<!\p{L})(?:tỷ lệ|số lượng|số|tổng số|(?:hằng|hàng|mỗi|từng) năm|(?:đến |hết |cuối )*năm \d{4}|(?:cả |trong |cuối |hết )*nhiệm kỳ|trở lên|trở xuống|phấn đấu|từ|đạt|có|ít nhất|tối thiểu|tối đa|không quá|trên|dưới|và|các|của|được|là)(?!\p{L})/gu;

const denies = /(?<!\p{L})(?:không|chưa)(?!\p{L})/u;

type Said = { words: ReadonlySet<string>; grade: Grade | null; isDenied: boolean };

/** The words of a text without accents, capitals, numbers and what is said aside; a grade is one of them, however it is named. */
function said(text: string): Said {
  const folded = foldText(tidyText(text));
  const grade = readGrade(folded)?.grade ?? null;
  const [named] = grade === null ? [] : gradeWords[grade].filter((each) => folded.includes(each));
  const words = folded.replaceAll(named ?? "\n", " ").replace(aside, " ");
  const bare = words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const found = [...(bare.match(/\p{L}+/gu) ?? []), ...(grade === null ? [] : [grade])];
  return { words: new Set(found), grade, isDenied: denies.test(words) };
}

/** The share of words that two texts have in common: 1 where they say the same, 0 where one denies, or grades otherwise, what the other says. */
function likeness(one: Said, other: Said): number {
  if (one.isDenied !== other.isDenied || one.grade !== other.grade) return 0;
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  return (2 * common) / Math.max(1, one.words.size + other.words.size);
}

/** So much of the words must be common, of at least so many; and the next criterion so much less like them. */
const [leastLikeness, leastWords, leastLead] = [0.6, 2, 0.1];

/** Longer words are those of no criterion. */
const longest = 3_000;

/** Finds the criterion whose words, or those of its target, are most like a text; null where none is, or not one clearly. */
export function similarIn(criteria: readonly Known[]): (text: string) => Criterion | null {
  const known = criteria.map((criterion) => ({
    criterion,
    names: [criterion.text, ...(criterion.also ?? [])].map(said),
  }));
  return (text) => {
    const own = said(text.length > longest ? "" : text);
    if (own.words.size < leastWords) return null;
    const [first, second] = known
      .map(({ criterion, names }) => ({
        criterion,
        like: Math.max(...names.map((name) => likeness(own, name))),
      }))
      .toSorted((one, other) => other.like - one.like);
    if (first === undefined || first.like < leastLikeness) return null;
    return second !== undefined && first.like - second.like < leastLead ? null : first.criterion;
  };
}
