import { type SheetKind, type SheetPlace, sheetKinds } from "#lib/forms/year-sheet.ts";

/** What stands hidden in the first cell of a sheet: which file this is, and of whom. */
export const sheetMark = (kind: SheetKind, { organisation, term, year }: SheetPlace): string =>
  `year-sheet/1 ${kind} ${organisation} ${term} ${year}`;

export const startsLikeMark = (text: string): boolean => text.startsWith("year-sheet/");

/** Null for what is no mark of this version. */
export function readMark(text: string): { kind: SheetKind; place: SheetPlace } | null {
  const [, name, organisation = "", term = "", year] =
    /^year-sheet\/1 (\w+) (\S+) (\S+) (\d{4})$/.exec(text) ?? [];
  const kind = sheetKinds.find((each) => each === name);
  return kind === undefined ? null : { kind, place: { organisation, term, year: Number(year) } };
}

/**
 * What stands hidden before a row: its cell, the version it shows, and fingerprints of what its fields and its names
 * held, so that reading back can tell what this person changed, and rows that were torn apart by sorting.
 */
export type SheetStamp = { key: string; version: number; typed: string; shown: string };

export const writeStamp = ({ key, version, typed, shown }: SheetStamp): string =>
  `${key}@${version}#${typed}#${shown}`;

export function readStamp(text: string): SheetStamp | null {
  const [, key = "", version, typed = "", shown = ""] =
    /^([\w.*/-]{1,81})@(\d{1,10})#([0-9a-f]{16})#([0-9a-f]{16})$/.exec(text) ?? [];
  return version === undefined ? null : { key, version: Number(version), typed, shown };
}

/** FNV-1a twice, over 32 bits each: tells texts apart, guards nothing. */
export function fingerprint(texts: readonly string[]): string {
  const all = JSON.stringify(texts.map(plainText));
  return hash(all, 0x811c9dc5) + hash(all, 0x2f0b4c47);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state ^= state >>> 15;
  }
  return (state >>> 0).toString(16).padStart(8, "0");
}

/** A text by which two cells are compared: Excel keeps line breaks as line feeds, and forms cut blanks at the ends. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
