import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { csvRecord } from "#lib/report/csv-record.ts";

/** Reads one record as RFC 4180 says. */
function readRecord(record: string): string[] {
  const cells = [...`,${record.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)];
  return cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

test.each([
  ["plain", "plain\r\n"],
  ['a "b", c', '"a ""b"", c"\r\n'],
  ["two\nlines", '"two\nlines"\r\n'],
  ["=1+1", "'=1+1\r\n"],
  ["@SUM(A1)", "'@SUM(A1)\r\n"],
  ["＝cmd", "'＝cmd\r\n"],
  ["-3", "'-3\r\n"],
])("%j", (cell, record) => expect(csvRecord([cell])).toBe(record));

property.prop([fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 })])(
  "whatever the cells say, they come back as they were, but for the apostrophe that keeps them from being run",
  (cells) => {
    const read = readRecord(csvRecord(cells));
    expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ""))).toEqual(
      cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "")),
    );
    for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  },
);
