import type { NumberedRow } from "#components/scorecard/choose-rows.ts";

/** A row of a group's page, and its figures on one line. */
export type SlideRow = NumberedRow & { figures: string };

/** What a page holds: lines of its letters under the heading, and letters on a line beside number and verdict. */
type Room = { lines: number; letters: number };

/** A projector of 1280 × 720, where letters are as small as they may be. */
const small: Room = { lines: 16, letters: 66 };
/** A screen from 1600 × 960 on. */
const large: Room = { lines: 20, letters: 82 };

/** Above and below a row. */
const between = 0.45;

const linesOf = ({ row }: NumberedRow, { letters }: Room): number =>
  Math.max(Math.ceil(row.target.text.length / letters), row.differs ? 2 : 1) + between;

const sum = (numbers: number[]): number => numbers.reduce((all, number) => all + number, 0);

/** The rows of a group on as few pages as hold them, each page about as full as the others. */
export function splitRows<T extends NumberedRow>(rows: T[]): T[][] {
  const all = sum(rows.map((row) => linesOf(row, small)));
  const each = all / Math.ceil(all / small.lines);
  const pages: T[][] = [];
  let before = 0;
  for (const row of rows) {
    const lines = linesOf(row, small);
    const page = Math.floor((before + lines / 2) / each);
    pages[page] = [...(pages[page] ?? []), row];
    before += lines;
  }
  return pages.filter((page) => page !== undefined);
}

/** Where a page has room for the figures of its rows too: on every screen, on large ones, or on none. */
export function roomForFigures(rows: SlideRow[]): "always" | "large" | "never" {
  const fits = (room: Room): boolean =>
    sum(rows.map((row) => linesOf(row, room) + Math.ceil(row.figures.length / room.letters))) <= room.lines;
  if (fits(small)) return "always";
  return fits(large) ? "large" : "never";
}
