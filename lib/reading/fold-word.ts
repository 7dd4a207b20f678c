/** A word of a cell by which two are compared: small letters, single blanks, one form of each letter. */
export const foldWord = (text: string): string =>
  text.normalize("NFKC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("vi");
