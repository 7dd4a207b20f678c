import { describe, expect, test } from "vitest";
import { readConclusionForm } from "#lib/forms/conclusion-form.ts";
import { sentVersion } from "#lib/forms/form-state.ts";
import { readPartForm } from "#lib/forms/narrative-form.ts";
import { readReviewForm } from "#lib/forms/review-form.ts";
import { readStatedCountsForm } from "#lib/forms/stated-counts-form.ts";

type Sent = Record<string, string>;

const sent = (fields: Sent): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const remedy = (row: number, text: string, person = "", due = ""): Sent => ({
  [`remedy.${row}.text`]: text,
  [`remedy.${row}.person`]: person,
  [`remedy.${row}.due`]: due,
});

test.each<[string, Sent, object]>([
  ["nothing", {}, { value: { texts: {}, remedies: [] } }],
  ["blanks alone", { achievements: " \r\n " }, { value: { texts: {}, remedies: [] } }],
  ["lines", { achievements: "a\r\nb" }, { value: { texts: { achievements: "a\nb" }, remedies: [] } }],
  ["a field of another kind of part", { strengths: "a" }, { value: { texts: {}, remedies: [] } }],
  [
    "a blank row between remedies",
    { ...remedy(0, "a"), ...remedy(1, ""), ...remedy(2, "b", "c", "2023-12-31") },
    { value: { texts: {}, remedies: [{ text: "a" }, { text: "b", person: "c", due: "2023-12-31" }] } },
  ],
  ["a person without a remedy", remedy(0, "", "a"), { faults: { "remedy.0.text": "remedy" } }],
  ["a day that is none", remedy(0, "a", "", "2023-02-30"), { faults: { "remedy.0.due": "day" } }],
  ["a control character", { shortcomings: "a\u0007" }, { faults: { shortcomings: "text" } }],
])("what is said of a target: %s", (_, fields, read) =>
  expect(readPartForm(sent(fields), { kind: "target", target: "P1" })).toEqual(read),
);

describe("a conclusion", () => {
  test.each<[string, Sent, object]>([
    ["no verdict clears it", { verdict: "", text: "a" }, { value: null }],
    ["a verdict alone", { verdict: "met" }, { value: { verdict: "met" } }],
    ["no verdict of ours", { verdict: "constructor" }, { faults: { verdict: "verdict" } }],
    ["a day that is none", { verdict: "met", on: "2023-13-01" }, { faults: { on: "day" } }],
  ])("%s", (_, fields, read) => expect(readConclusionForm(sent(fields))).toEqual(read));
});

test.each<[string, Sent, object]>([
  ["blank is not zero", { "party.met": "", "party.missed": "0" }, { value: { party: { missed: 0 } } }],
  ["a word", { "party.met": "hai" }, { faults: { "party.met": "count" } }],
  ["a fraction", { "government.met": "1,5" }, { faults: { "government.met": "count" } }],
  ["below zero", { "government.met": "-1" }, { faults: { "government.met": "count" } }],
])("published counts: %s", (_, fields, read) => expect(readStatedCountsForm(sent(fields))).toEqual(read));

test("the partial year is the one after the last assessed", () =>
  expect(readReviewForm(sent({ code: "a", throughYear: "2022", partial: "yes", kind: "mid-term" }))).toEqual({
    value: { code: "a", throughYear: 2022, partialYear: 2023, kind: "mid-term", countOnTrackAsMet: false },
  }));

test.each(["", "-1", "1.5", "x", "2147483647"])("%j is no version that was seen", (version) =>
  expect(sentVersion(sent(version === "" ? {} : { version }))).toBe(-1),
);
