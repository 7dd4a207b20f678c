/** A text as Word holds it: controls become spaces; what is not to be seen, or would break the XML, vanishes. */
export const wordText = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Noncharacter_Code_Point}]/gu, "");
