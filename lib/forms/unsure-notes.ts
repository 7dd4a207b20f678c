import { z } from "zod";
import { type UnsureNote, unsureFields, unsureWhys } from "#lib/domain/unsure.ts";

/** What was not sure of a proposed criterion: about which field, why, and the words or the number that it is about. */
const notes = z
  .array(
    z.strictObject({ field: z.enum(unsureFields), note: z.enum(unsureWhys), said: z.string().max(32_767) }),
  )
  .max(200);

/** So many are kept: a text of more unsure points is to be read again anyway. */
const mostKept = 100;
export const writeUnsure = (of: readonly UnsureNote[]): string => JSON.stringify(of.slice(0, mostKept));

/** The notes that a form carried from step to step; null where the criterion was not proposed. What cannot be read says nothing. */
export function readUnsure(text: string): UnsureNote[] | null {
  if (text === "") return null;
  try {
    return notes.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
