import { type UnsureNote, unsureFields, unsureWhys } from "#lib/domain/unsure.ts";

/** So many are kept: a text of more unsure points is to be read again anyway. */
const mostKept = 100;
export const writeUnsure = (of: readonly UnsureNote[]): string => JSON.stringify(of.slice(0, mostKept));

/** The longest text of a cell of Excel, of which a note may speak. */
const longestSaid = 32_767;

/** By hand, for this is sent to browsers: the library that checks shapes is a fifth of the builder's script. */
function isNote(sent: unknown): sent is UnsureNote {
  const { field, note, said, ...others }: Record<string, unknown> = Object(sent);
  return (
    unsureFields.some((each) => each === field) &&
    unsureWhys.some((each) => each === note) &&
    typeof said === "string" &&
    said.length <= longestSaid &&
    Object.keys(others).length === 0
  );
}

/** The notes that a form carried from step to step; null where the criterion was not proposed. What cannot be read says nothing. */
export function readUnsure(text: string): UnsureNote[] | null {
  if (text === "") return null;
  try {
    const sent: unknown = JSON.parse(text);
    return Array.isArray(sent) && sent.length <= mostKept && sent.every(isNote) ? sent : [];
  } catch {
    return [];
  }
}
