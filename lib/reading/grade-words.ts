import { type Grade, grades } from "#lib/domain/grade.ts";
import { foldWord } from "#lib/reading/fold-word.ts";

/** The words and abbreviations that name a grade wherever they stand. */
export const gradeWords: Record<Grade, readonly string[]> = {
  excellent: ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc", "htxsnv", "htxs nv", "htxs"],
  good: ["hoàn thành tốt nhiệm vụ", "hoàn thành tốt", "httnv", "htt nv", "htt"],
  completed: ["hoàn thành nhiệm vụ", "htnv"],
  "not completed": ["không hoàn thành nhiệm vụ", "chưa hoàn thành nhiệm vụ", "khtnv", "không htnv"],
};

/** … and those that name it where nothing else stands, as in a cell for a grade. */
const alone: Record<Grade, readonly string[]> = {
  excellent: ["xuất sắc", "loại xuất sắc", "xs"],
  good: ["tốt", "loại tốt", "ht tốt"],
  completed: ["hoàn thành", "ht nv", "ht"],
  "not completed": ["không hoàn thành", "chưa hoàn thành", "kht nv", "kht", "chưa htnv"],
};

/** How staff write a grade in a cell. */
export const wordsOfGrade = (grade: Grade): readonly string[] => [...gradeWords[grade], ...alone[grade]];

/** The grade that a cell names, by the system's word or by one of staff; null for any other. */
export function readGradeWord(text: string): Grade | null {
  const said = foldWord(text).replace(/(?<![\s.;,])[\s.;,]+$/u, "");
  return grades.find((grade) => grade === said || wordsOfGrade(grade).includes(said)) ?? null;
}
