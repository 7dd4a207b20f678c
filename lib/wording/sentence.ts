/** A step of a trace as a sentence: a capital letter first, a stop at the end. */
export function sentence(text: string): string {
  const [first = "", ...rest] = Array.from(text);
  return `${first.toLocaleUpperCase()}${rest.join("")}${text.endsWith(".") ? "" : "."}`;
}
