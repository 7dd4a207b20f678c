import type { Grade } from "#lib/domain/grade.ts";
import { gradeWords } from "#lib/reading/grade-words.ts";
import { anyOf } from "#lib/reading/target-text/words.ts";

/** The four grades in the words of resolutions; read in this order, for one holds the other. */
const inSentences: [Grade, readonly string[]][] = [
  ["not completed", gradeWords["not completed"]],
  ["excellent", [...gradeWords.excellent, "xếp loại xuất sắc", "loại xuất sắc", "mức xuất sắc"]],
  ["good", [...gradeWords.good, "xếp loại tốt", "loại tốt"]],
  ["completed", gradeWords.completed],
];

const patterns = inSentences.map(([grade, words]) => [grade, new RegExp(anyOf(words), "u")] as const);

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
