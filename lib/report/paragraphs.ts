import type { Paragraph } from "#lib/report/drawing.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** What stands under a heading; nothing is said where it is empty. */
export type Part = { heading: string; body: Paragraph[] };

export const paragraph = (text: string): Paragraph => ({ level: null, lead: null, text });

/** A text as it was typed: a paragraph for each line; `lead` begins the first one. */
export function textParagraphs(text: string | undefined, lead: string | null = null): Paragraph[] {
  const lines = (text ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line, at) => ({ level: null, lead: at === 0 ? lead : null, text: line }));
}

const written = (parts: Part[]): Part[] => parts.filter(({ body }) => body.length > 0);

/** "1. …", "2. …": the parts of which something is said; one alone stands without a number. */
export const secondLevel = (parts: Part[]): Paragraph[] =>
  written(parts).flatMap(({ heading, body }, at, { length }) => [
    {
      level: 2,
      text: length === 1 ? heading : t("report.parts.second", { number: String(at + 1), heading }),
    },
    ...body,
  ]);

/** "a) …", "b) …" below a "1. …"; one alone stands without a letter. */
export const thirdLevel = (parts: Part[]): Paragraph[] =>
  written(parts).flatMap(({ heading, body }, at, { length }) => [
    {
      level: 3,
      text:
        length === 1 ? heading : t("report.parts.third", { letter: String.fromCharCode(97 + at), heading }),
    },
    ...body,
  ]);
