import { grades } from "#lib/domain/grade.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";

/** Takes a key as the next letter of a grade, for a choice of grades; answers whether it was one. */
export type SpellGrade = (key: string, target: HTMLSelectElement, choices: string[]) => boolean;

type Spelled = { target: HTMLSelectElement | null; before: string; letters: string; at: number };

/** Whoever pauses so long begins a word anew. */
const spellingPause = 2000;

/**
 * A grade is chosen by its words or their letters too. The browser alone would take each letter for the beginning of an
 * option, and H of HTXSNV for "Hoàn thành". It is stored when its cell is left. Each grid remembers what was spelled in it.
 */
export function gradeSpeller(): SpellGrade {
  let spelled: Spelled = { target: null, before: "", letters: "", at: 0 };
  return (key, target, choices) => {
    const isGrade = choices.every((choice) => grades.some((grade) => grade === choice));
    const now = performance.now();
    const goesOn = spelled.target === target && now - spelled.at < spellingPause;
    if (!isGrade || Array.from(key).length !== 1 || (key === " " && !goesOn)) return false;
    const { before, letters } = goesOn ? spelled : { before: target.value, letters: "" };
    spelled = { target, before, letters: letters + key, at: now };
    target.value = readGradeWord(spelled.letters) ?? before;
    return true;
  };
}
