import { describe, expect, it, test } from "vitest";
import type { Entry } from "#lib/domain/entry.ts";
import { type Grade, grades } from "#lib/domain/grade.ts";
import { gradeWords, readGradeWord, wordsOfGrade } from "#lib/reading/grade-words.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { readTyped } from "#lib/reading/typed-entry.ts";

describe("a cell names a grade", () => {
  test.each<[string, Grade | null]>([
    ["HTXSNV", "excellent"],
    ["HTTNV", "good"],
    ["HTNV", "completed"],
    ["KHTNV", "not completed"],
    [" Hoàn thành  tốt nhiệm vụ. ", "good"],
    ["Không hoàn thành nhiệm vụ", "not completed"],
    ["Xuất sắc", "excellent"],
    ["tốt", "good"],
    ["Hoàn thành", "completed"],
    ["hoàn thành xuất sắc nhiệm vụ".normalize("NFD"), "excellent"],
    ["not completed", "not completed"],
    ["khá", null],
    ["Đạt", null],
    ["", null],
  ])("%j", (text, grade) => expect(readGradeWord(text)).toBe(grade));

  it("by words of which none names two", () => {
    const all = grades.flatMap(wordsOfGrade);
    expect(new Set(all).size).toBe(all.length);
  });

  it("by the words that name it in a sentence", () => {
    for (const grade of grades)
      for (const words of gradeWords[grade]) expect(readGrade(`đạt ${words} trở lên`)?.grade).toBe(grade);
  });

  it("so that a rating is recorded by it", () => {
    const standing: Entry = { kind: "branch rating", branch: "a", year: 2022, value: null };
    expect(readTyped({ rating: "HTTNV" }, standing, null)).toMatchObject({
      entry: { value: { rating: "good" } },
    });
    expect(readTyped({ rating: "" }, standing, null)).toMatchObject({ entry: { value: { rating: null } } });
    expect(readTyped({ rating: "khá" }, standing, null)).toMatchObject({ faults: [{ code: "unreadable" }] });
  });
});
