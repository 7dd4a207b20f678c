import { describe, expect, test } from "vitest";
import { blockColumns } from "#components/grid/block-columns.ts";
import { isBlock, oneLine, readBlock } from "#components/grid/read-block.ts";

describe("what a spreadsheet puts on the clipboard", () => {
  test.each<[string, string, string[][]]>([
    ["one cell", "66\r\n", [["66"]]],
    ["a column", "1\n2\n3\n", [["1"], ["2"], ["3"]]],
    [
      "rows and columns",
      "70\t75\tmột\r\n11\t75\thai",
      [
        ["70", "75", "một"],
        ["11", "75", "hai"],
      ],
    ],
    ["blanks between", "2\t\tghi chú\n\n", [["2", "", "ghi chú"], [""]]],
    [
      "a cell of two lines",
      '"dòng 1\ndòng 2"\t5\r\n7\t8',
      [
        ["dòng 1 dòng 2", "5"],
        ["7", "8"],
      ],
    ],
    ["two lines with a carriage return", '2\t"dòng 1\r\ndòng 2"\r\n', [["2", "dòng 1 dòng 2"]]],
    ["quotes in a quoted cell", '"theo ""Đề án 06""\nnăm 2022"', [['theo "Đề án 06" năm 2022']]],
    ["a cell with a tab in it", '"a\tb"\tc', [["a\tb", "c"]]],
    ["quotes that are the cell's own", '"Lao động"\t"giỏi', [['"Lao động"', '"giỏi']]],
    ["nothing", "", [[""]]],
  ])("%s", (_, text, rows) => expect(readBlock(text)).toEqual(rows));
});

describe("a text of several lines", () => {
  const lines = "Đoạn một\r\nĐoạn hai";
  test.each<[string, { text: string; html: string }, boolean, boolean]>([
    ["from a letter is no block in a note", { text: lines, html: "<p>Đoạn một</p>" }, false, false],
    ["is rows in a field for a figure", { text: "1\n2", html: "" }, true, true],
    ["from a sheet is rows in a note", { text: lines, html: "<html><table>…" }, false, true],
    ["with a tab is a block anywhere", { text: "a\tb", html: "" }, false, true],
    ["that is one line with its end is none", { text: "66\r\n", html: "<table>" }, true, false],
  ])("%s", (_, clipboard, figure, is) => expect(isBlock(clipboard, figure)).toBe(is));

  test("becomes one line", () => expect(oneLine(" Đoạn một \r\n\r\n Đoạn hai\n")).toBe("Đoạn một Đoạn hai"));
});

describe("where the columns of a block fall", () => {
  const share = ["value", "denominator", "note"];
  const single = ["value", "note"];
  test.each<[string, string[][], number, string[]]>([
    ["a figure and its note, copied from rows of single values", [single, single], 2, single],
    ["the template's three columns over such rows", [single, single], 3, share],
    ["two columns over mixed rows: no denominator becomes a note", [share, single], 2, share],
    ["three columns over mixed rows", [single, share], 3, share],
    ["a column of figures", [single, single], 1, single],
  ])("%s", (_, rows, width, columns) => expect(blockColumns(rows, width)).toEqual(columns));
});
