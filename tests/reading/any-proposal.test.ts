import { test } from "@fast-check/vitest";
import fc from "fast-check";
import Fraction from "fraction.js";
import { expect, it } from "vitest";
import type { Proposal } from "#lib/reading/proposal.ts";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { decimalOf, numbersIn } from "#lib/reading/target-text/read-amounts.ts";
import { wordShares } from "#lib/reading/target-text/word-shares.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { criterion as schema } from "#lib/resolution-file/schema.ts";
import { anyTargetText, everyWording } from "#tests/reading/any-target-text.ts";
import { sayCriterion } from "#tests/reading/say-criterion.ts";
import { bytesOf } from "#tests/resolution-file/small-file.ts";

const term = { firstYear: 2021, lastYear: 2025 };
const propose = (text: string): Proposal => proposeCriteria(text, term);

/** The faults of a file that holds nothing but the proposal, with codes. */
function faultsOf({ criteria }: Proposal): unknown[] {
  const coded = criteria.map((criterion, index) => ({ code: `T${index}`, ...criterion }));
  for (const each of coded) expect(schema.safeParse(each).success, JSON.stringify(each)).toBe(true);
  if (coded.length === 0) return [];
  const read = readResolutionFile(
    bytesOf({
      format: "resolution/1",
      organisation: { code: "a", name: "A" },
      term,
      targets: [{ code: "T", group: "party", text: "Chỉ tiêu", criteria: coded }],
    }),
  );
  return "faults" in read ? read.faults : [];
}

test.prop([anyTargetText], { numRuns: 2_000 })("any text gives a proposal that a file may hold", (text) => {
  expect(faultsOf(propose(text))).toEqual([]);
});

it("so does every wording", () => {
  for (const text of everyWording) expect(faultsOf(propose(text)), text).toEqual([]);
});

test.prop([anyTargetText], { numRuns: 1_000 })("what gives no criterion says why", (text) => {
  const { criteria, unsure } = propose(text);
  if (criteria.length === 0) expect(unsure).not.toEqual([]);
});

/** What is wanted and when, without the text that it was read from. */
const meaning = (text: string) => {
  const { criteria, unsure } = propose(text);
  return { criteria: criteria.map(sayCriterion), unsure: unsure.map(({ said: _, ...each }) => each) };
};

const dashes = ["-", "–", "—", "‑", "−"];
const blanks = ["  ", "\u00a0", "\t", "\n", "\u202f", " \u2009 "];

it("capitals, normal forms, blanks and dashes do not matter", () => {
  for (const text of everyWording) {
    const read = meaning(text);
    const variants = [
      text.toUpperCase(),
      text.toLowerCase(),
      text.normalize("NFD"),
      ` ${text} `,
      ...dashes.map((dash) => text.replace(/[-–]/gu, dash)),
      ...blanks.map((blank) => text.replaceAll(" ", blank)),
    ];
    for (const variant of variants) expect(meaning(variant), variant).toEqual(read);
  }
});

it("neither does where an office places its tones, nor i for y", () => {
  expect(meaning("Cơ quan đạt đơn vị văn hoá")).toEqual(meaning("Cơ quan đạt đơn vị văn hóa"));
  expect(meaning("tỉ lệ hộ nghèo còn 2% vào cuối nhiệm kì")).toEqual(
    meaning("tỷ lệ hộ nghèo còn 2% vào cuối nhiệm kỳ"),
  );
});

const valuesOf = ({ criteria }: Proposal): string[] =>
  criteria
    .flatMap(({ thresholds, dueYear }) => [
      ...thresholds.flatMap(({ value, upper }) => [value, upper]),
      dueYear === undefined ? undefined : String(dueYear),
    ])
    .filter((value) => typeof value === "string")
    .map((value) => value.replace(/^-/u, ""));

const isNumber = (value: string): boolean => /^\d/u.test(value);
const saidIn = (text: string): string[] => numbersIn(text).map(({ said }) => decimalOf(said) ?? said);

/** The percentages of the text that are said in words: "một nửa", "¾". */
const saidInWords = (text: string): string[] =>
  wordShares(foldText(tidyText(text))).flatMap(({ percent }) => percent ?? []);

/** "vượt dự toán 10%" is 110 % of it. */
const beyondWhole = (value: string): string => new Fraction(value).sub(100).toString(20);

/** 0 and 100 may be said in words, "3/4" and "251 tỷ 613 triệu" are numbers of two. */
const isMadeOf = (value: string, said: string[]): boolean =>
  said.includes(value) ||
  said.includes(beyondWhole(value)) ||
  ["0", "100"].includes(value) ||
  said.some((one) => said.some((other) => Number(value) === (100 * Number(one)) / Number(other))) ||
  said.some((one) =>
    said.some((other) => value === `${one}.${other.padStart(3, "0")}`.replace(/\.?0+$/u, "")),
  );

test.prop([anyTargetText], { numRuns: 2_000 })("no number is proposed that the text does not say", (text) => {
  const said = [...saidIn(text.normalize("NFC").replace(/\s+/gu, " ")), ...saidInWords(text)];
  for (const value of valuesOf(propose(text)).filter(isNumber))
    expect(isMadeOf(value, said), `${value} of ${text}`).toBe(true);
});

it("a number that is not used is named", () => {
  const named = (text: string) =>
    propose(text)
      .unsure.filter(({ field }) => field === "number")
      .map(({ note, said }) => `${note} ${said}`);
  expect(named("giảm tỷ lệ hộ nghèo từ 5% xuống còn 3%")).toEqual(["not used 5"]);
  expect(named("xã NTM đạt 50% (8 xã)")).toEqual(["heads of a share 8"]);
  expect(named("Nghị quyết số 16: hằng năm kết nạp 3 đảng viên")).toEqual(["not used 16"]);
});

test.prop([anyTargetText], { numRuns: 2_000 })(
  "every number is used, or named, or tells the time",
  (text) => {
    const proposal = propose(text);
    const known = new Set([
      ...valuesOf(proposal),
      ...valuesOf(proposal).filter(isNumber).map(beyondWhole),
      ...proposal.unsure.flatMap(({ said }) => saidIn(said)),
      ...proposal.criteria.flatMap(({ unit = "" }) => saidIn(unit)),
    ]);
    const isTime = ({ said, at }: { said: string; at: number }, whole: string): boolean =>
      /^(19|20)\d\d$/u.test(said) || /^ ?năm/iu.test(whole.slice(at + said.length));
    const whole = text
      .toWellFormed()
      .normalize("NFC")
      .replaceAll("%0", "‰")
      .replace(/[\p{Cc}\p{Zs}\u2028\u2029\u200b\ufeff]+/gu, " ")
      .trim();
    const isWhole = proposal.unsure.some(({ field }) => field === "text");
    const hasFraction = /\d ?\/ ?\d|tỷ \d+ triệu/iu.test(whole);
    if (isWhole || hasFraction) return;
    for (const number of numbersIn(whole).filter((each) => !isTime(each, whole)))
      expect([...known], `${number.said} of ${text}`).toContain(decimalOf(number.said) ?? number.said);
  },
);

it("a text longer than any target is not read", () => {
  for (const part of [
    "1",
    "1,",
    "1 ",
    "(",
    "a, ",
    "100% và ",
    "không có ",
    "1–",
    "\u0301",
    "tỷ lệ bình quân ",
  ])
    expect(propose(part.repeat(100_000)).criteria).toEqual([]);
});

// A pattern that goes back and forth over such a text would not end within any test's time.
it("the longest target is read to its end, whatever it is made of", () => {
  for (const part of [
    "1",
    "1,",
    "1 ",
    "(",
    "a, ",
    "100% và ",
    "không có ",
    "1–",
    "bình quân a ",
    "1/",
    "trong đó ",
    "không có xảy ra ",
    "không a nào ",
    "một nửa ",
    "một phần ",
    "1/3 số ",
    "vượt kế hoạch ",
    "so với a b c 2021–",
    "3 trong 5 năm ",
    "mỗi xã ",
    "năm 2021 đạt 5, ",
  ]) {
    const text = part.repeat(Math.floor(2_990 / part.length));
    expect(propose(text).text, part).toBe(text);
  }
});

test.prop([fc.constantFrom(...everyWording)], { numRuns: 50 })("the text comes back as it was", (text) => {
  expect(propose(`${text} \u0300`).text).toBe(`${text} \u0300`);
});
