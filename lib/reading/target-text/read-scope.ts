import type { Note } from "#lib/reading/target-text/draft.ts";
import { type HorizonWords, readHorizon } from "#lib/reading/target-text/read-horizon.ts";

/** A time that stands before the demands; `isForAll` where it opens the text, and is not only the head of a list; `notes` are what is not sure of it. */
export type Scope = { said: HorizonWords; isForAll: boolean; notes: Note[] };

const opening =
  /^ *(?:(?:phấn đấu|trong|từ nay) )*(?:hằng năm|mỗi năm|từng năm|bình quân (?:hằng|mỗi) năm|đến|vào|năm|cuối|hết|trước|giai đoạn|thời kỳ|cả|toàn|nhiệm kỳ|5 năm)(?!\p{L})/u;

/** "hằng năm, …; …" says it for all that follows, "cơ cấu kinh tế đến năm 2025: …; …" most likely does. */
export function readScope(words: string, own: HorizonWords, notes: Note[]): Scope | null {
  if (own.horizon === null) return null;
  if (opening.test(words)) return { said: own, isForAll: true, notes };
  const head = /^[^:;]*:/u.exec(words)?.[0] ?? "";
  return readHorizon(head).horizon === own.horizon ? { said: own, isForAll: false, notes } : null;
}
