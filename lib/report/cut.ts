/** A text of at most so many letters; one that was longer says so. */
export function cut(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
