/** At most this many characters (code points) in a text. */
export const longestText = 20_000;

export type TextFault = "character" | "too long";

/**
 * What keeps a text from being recorded (rules §9): a control character but tab, line feed and carriage return, a lone
 * surrogate, or more than 20,000 characters. Texts are counted as they are kept, in NFC.
 */
export function textFault(text: string): TextFault | null {
  if (!text.isWellFormed() || /\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ""))) return "character";
  return isShort(text.normalize("NFC")) ? null : "too long";
}

/** Counts characters only where their number is in doubt: each takes one or two units. */
const isShort = (text: string): boolean =>
  text.length <= longestText || (text.length <= 2 * longestText && [...text].length <= longestText);
