import { z } from "zod";

/** What was not sure of a proposed criterion, as the form carries it from step to step: about which field, in words. */
const notes = z.array(z.strictObject({ field: z.string(), sentence: z.string() })).max(50);

export type UnsureSentence = z.output<typeof notes>[number];

export const writeUnsure = (of: UnsureSentence[]): string => JSON.stringify(of);

/** The notes that a form carried; null where the criterion was not proposed. What cannot be read says nothing. */
export function readUnsure(text: string): UnsureSentence[] | null {
  if (text === "") return null;
  try {
    return notes.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
