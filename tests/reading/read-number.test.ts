import { describe, expect, it } from "vitest";
import { readNumber } from "#lib/reading/read-number.ts";

describe("a number as Vietnamese staff type it", () => {
  it.each([
    ["91,5", "91.5"],
    ["91.5", "91.5"],
    ["91,50", "91.5"],
    ["5", "5"],
    ["007", "7"],
    ["0,5", "0.5"],
    ["0.234", "0.234"],
    ["12.34", "12.34"],
    ["1234.567", "1234.567"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1,234", "1.234"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1 234", "1234"],
    ["1 234,5", "1234.5"],
    ["1 234.5", "1234.5"],
    ["1\u00a0234,5", "1234.5"],
    ["1\u202f234\u202f567", "1234567"],
    ["91,5%", "91.5"],
    ["91,5 %", "91.5"],
    ["91,5\u00a0%", "91.5"],
    ["91,5\uff05", "91.5"],
    ["\uff19\uff11\uff0c\uff15", "91.5"],
    ["  12\u00a0", "12"],
    ["-3", "-3"],
    ["\u22123,5", "-3.5"],
    ["-0", "0"],
    ["-0,00", "0"],
    ["999999999999999", "999999999999999"],
    ["0,123456789", "0.123456789"],
    ["0,1234567890", "0.123456789"],
  ])("reads %j as %s", (text, decimal) => {
    expect(readNumber(text)).toEqual({ kind: "number", decimal });
  });

  it.each(["", " ", "\t", "\u00a0", "\u202f \n"])("takes %j for nothing entered", (text) => {
    expect(readNumber(text)).toEqual({ kind: "blank" });
  });

  it.each([
    ["1.234", ["1234", "1.234"]],
    ["12.500", ["12500", "12.5"]],
    ["1.000", ["1000", "1"]],
    ["-1.234", ["-1234", "-1.234"]],
    ["1.234%", ["1234", "1.234"]],
  ])("asks which of two numbers %j means", (text, readings) => {
    expect(readNumber(text)).toEqual({ kind: "ambiguous", readings });
  });

  it.each(["1234567890123456", "0,1234567891", `${"9".repeat(100_000)}`])(
    "says of %.20j that it has too many digits",
    (text) => expect(readNumber(text)).toEqual({ kind: "too many digits" }),
  );

  it.each([
    "≥ 90",
    ">90",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "+5",
    "--5",
    "- 5",
    "5-",
    "%",
    "-",
    ",",
    ",5",
    "5,",
    ".5",
    "5.",
    "1,2,3",
    "1.2.3",
    "1.23,4.5",
    "1 2",
    "12 34",
    "1  234",
    "1.234 567",
    "10²",
    "½",
    "٣",
    "11/75",
    "91,5%%",
    "chín mươi",
    "90 người",
  ])("refuses to guess what %.20j means", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unreadable" });
  });
});
