/** Kept besides what the fonts can draw: where a long word may break. */
const wordBreak = "\u200b";
/** Kept where it holds a sign or the last item of a list to its neighbour; elsewhere a space like others. */
const noBreak = "\u00a0";
const strayNoBreak = /(?<![→≥≤<>=≠,])\u00a0/g;
const longWord = 25;
const breakEvery = 12;

/**
 * A text that the document's fonts can draw on every machine: a missing glyph would fall back to whatever fonts are
 * installed, or be refused by PDF/UA. Controls and separators become spaces, invisible format characters and stray
 * combining marks vanish, what no font draws becomes □, words too long for a cell may break.
 */
export function printable(text: string, draws: (codePoint: number) => boolean): string {
  const kept = Array.from(text.toWellFormed().normalize("NFC"), (letter) => {
    if (letter === noBreak) return noBreak;
    if (/[\p{Cc}\p{Z}]/u.test(letter)) return " ";
    if (/[\p{Cf}]/u.test(letter)) return "";
    if (draws(letter.codePointAt(0) ?? 0)) return letter;
    return /\p{M}/u.test(letter) ? "" : "□";
  });
  return kept.join("").replace(strayNoBreak, " ").replace(/ {2,}/g, " ").trim().replace(/[^ ]+/gu, breakable);
}

function breakable(word: string): string {
  const letters = Array.from(word);
  if (letters.length < longWord) return word;
  return letters
    .map((letter, at) => (at > 0 && at % breakEvery === 0 ? wordBreak + letter : letter))
    .join("");
}

/** The same for every text of a JSON value. */
export function printableTexts<T>(value: T, draws: (codePoint: number) => boolean): T;
export function printableTexts(value: unknown, draws: (codePoint: number) => boolean): unknown {
  if (typeof value === "string") return printable(value, draws);
  if (Array.isArray(value)) return value.map((each) => printableTexts(each, draws));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printableTexts(each, draws)]));
}
