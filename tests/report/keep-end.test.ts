import { expect, test } from "vitest";
import type { Paragraph } from "#lib/report/drawing.ts";
import { keepEnd } from "#lib/report/keep-end.ts";

const text = (lines: number): Paragraph => ({ level: null, lead: null, text: "a".repeat(75 * lines) });
const heading: Paragraph = { level: 2, text: "1. Bài học" };

test.each<[string, Paragraph[][], number[]]>([
  ["the last paragraph where it has lines enough", [[text(1), text(4)]], [1]],
  ["as many short ones as make four lines", [[text(1), text(1), text(2), text(1), text(1)]], [2]],
  ["with the headings between them", [[text(3), heading, text(1), heading, text(1)]], [1]],
  ["on into the section before", [[text(1), text(1), text(1)], [text(1)]], [1, 0]],
  ["none that fills half a page", [[text(1), text(16)]], [2]],
  ["none that would with those behind it", [[text(14), text(2)]], [1]],
  ["none before one that does not", [[text(1), text(14), text(2)]], [2]],
  ["all of a short report", [[text(1)], [text(1)]], [0, 0]],
])("the page of the signature keeps %s", (_, sections, keptFrom) => {
  const described = sections.map((paragraphs) => ({ heading: "I- KẾT QUẢ", paragraphs }));
  expect(keepEnd(described).map((section) => section.keptFrom)).toEqual(keptFrom);
});
