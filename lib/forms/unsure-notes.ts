import { z } from "zod";

/** What was not sure of a proposed criterion, as the form carries it from step to step: field, note, and the words meant. */
const notes = z.array(z.strictObject({ field: z.string(), note: z.string(), said: z.string() })).max(50);

export type UnsureNote = z.output<typeof notes>[number];

export const writeUnsure = (of: UnsureNote[]): string => JSON.stringify(of);

/** The notes that a form carried; what it was not given says nothing. Null: the criterion was not proposed. */
export function readUnsure(text: string): UnsureNote[] | null {
  if (text === "") return null;
  try {
    return notes.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
