import type { Grade } from "#lib/domain/grade.ts";
import { anyOf } from "#lib/reading/target-text/words.ts";

/** The four grades in the words and abbreviations of resolutions; read in this order, for one holds the other. */
const gradeWords: [Grade, string[]][] = [
  ["not completed", ["không hoàn thành nhiệm vụ", "chưa hoàn thành nhiệm vụ", "khtnv", "không htnv"]],
  [
    "excellent",
    [
      ...["hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc", "htxsnv", "htxs nv", "htxs"],
      ...["xếp loại xuất sắc", "loại xuất sắc", "mức xuất sắc"],
    ],
  ],
  [
    "good",
    ["hoàn thành tốt nhiệm vụ", "hoàn thành tốt", "httnv", "htt nv", "htt", "xếp loại tốt", "loại tốt"],
  ],
  ["completed", ["hoàn thành nhiệm vụ", "htnv"]],
];

const patterns = gradeWords.map(([grade, words]) => [grade, new RegExp(anyOf(words), "u")] as const);

/** A grade that some words name, and whether "or better" goes with it. */
export type GradeWords = { grade: Grade; orBetter: boolean; at: number };

export function readGrade(words: string): GradeWords | null {
  for (const [grade, pattern] of patterns) {
    const found = pattern.exec(words);
    if (found !== null) {
      const behind = words.slice(found.index + found[0].length);
      return { grade, orBetter: /trở lên/u.test(behind), at: found.index };
    }
  }
  return null;
}

/** A grade as the words name it, with all that follows, "" where they name none. */
export function gradePhrase(words: string): string {
  const grade = readGrade(words);
  return grade === null ? "" : words.slice(grade.at);
}
