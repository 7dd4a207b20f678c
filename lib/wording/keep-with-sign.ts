/** A sign and what it stands before never part at the end of a line: "→ đạt", "≥ 30%". */
export const keepWithSign = (text: string): string => text.replace(/([→≥≤<>=≠]) /g, "$1\u00a0");

/** The same with plain spaces, for machines and sheets, which break no lines. */
export const plainSpaces = (text: string): string => text.replace(/\u00a0/g, " ");
