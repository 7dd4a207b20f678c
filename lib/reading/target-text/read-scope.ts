import type { Note } from "#lib/reading/target-text/draft.ts";
import { type HorizonWords, readHorizon } from "#lib/reading/target-text/read-horizon.ts";

/** A time that stands before the demands; `isForAll` where it opens the text, and is not only the head of a list; `notes` are what is not sure of it. */
export type Scope = {
  said: HorizonWords;
  isForAll: boolean;
  notes: Note[];
  /** The first year of them all, where one is said. */
  begins: number | null;
};

const opening =
  /^ *(?:(?:phấn đấu|trong|từ nay) )*(?:(?:kể )?từ (?:đầu )?(?:năm )?\d{4}|hằng năm|mỗi năm|từng năm|bình quân (?:hằng|mỗi) năm|đến|vào|năm|cuối|hết|trước|giai đoạn|thời kỳ|cả|toàn|nhiệm kỳ|5 năm)(?!\p{L})/u;

/** "hằng năm, …; …" says it for all that follows, "cơ cấu kinh tế đến năm 2025: …; …" most likely does. */
export function readScope(
  words: string,
  own: HorizonWords,
  { notes, begins }: Pick<Scope, "notes" | "begins">,
): Scope | null {
  if (own.horizon === null) return null;
  if (opening.test(words)) return { said: own, isForAll: true, notes, begins };
  const head = /^[^:;]*:/u.exec(words)?.[0] ?? "";
  return readHorizon(head).horizon === own.horizon ? { said: own, isForAll: false, notes, begins } : null;
}
