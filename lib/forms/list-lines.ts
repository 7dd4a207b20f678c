/** What stands before an item of a list in a document: a dash, a bullet, a number or a letter. */
const mark = /^\s*(?:[-–—•*+]|\d{1,3}[.)]|[a-zđ]\))\s+/u;

/** The items of a list, one a line, as they are pasted from a document: without its marks and blank lines. */
export const listLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(mark, "").trim())
    .filter((line) => line !== "");
