import { foldWord } from "#lib/reading/fold-word.ts";

type Answer = "yes" | "no";

/** How the two answers of a criterion that is reached or not are written: as the system does, and as staff do. */
const words: Record<Answer, readonly string[]> = {
  yes: ["yes", "đạt", "có", "met", "x", "true"],
  no: ["no", "chưa đạt", "không đạt", "không", "not met", "chưa", "false"],
};

export const yesNoWords = (answer: Answer): readonly string[] => words[answer];

/** The answer that a word says; null for any other word. */
export function readYesNo(text: string): Answer | null {
  const said = foldWord(text);
  return (["yes", "no"] as const).find((answer) => words[answer].includes(said)) ?? null;
}
