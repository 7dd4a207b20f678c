/** What Excel and its readers would take for an escape, and what XML or the writer would drop. */
const endangered = /_(?=x[0-9A-F]{4}_)|[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/giu;

const escapeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const escapeLetter = (letter: string): string =>
  /[\t\n]/.test(letter) ? letter : letter.split("").map(escapeUnit).join("");

/** A text as it stands in a sheet's XML, so that reading gives every character back; tabs and line feeds stay. */
export const excelText = (text: string): string => text.toWellFormed().replace(endangered, escapeLetter);
