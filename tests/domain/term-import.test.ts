import { describe, expect, test } from "vitest";
import type { Branch, Resolution } from "#lib/domain/resolution.ts";
import { type ImportPlace, importFaults, importNotes } from "#lib/domain/term-import.ts";
import { criterion, target } from "#tests/domain/builders.ts";

const branch = (code: string, fromYear = 2020, toYear: number | null = null): Branch => ({
  ...{ code, fromYear, toYear },
  name: `Chi bộ ${code}`,
});

const place: ImportPlace = {
  organisation: "dang-bo",
  settings: { excellentCap: "20", excellentCapBase: "good or better" },
  terms: [{ code: "2020-2025", name: "2020–2025", firstYear: 2021, lastYear: 2025 }],
  branches: [
    { ...branch("mot"), archived: false },
    { ...branch("cu"), archived: true },
  ],
  lockedYears: [2021],
};

const file = (own: Partial<Resolution> = {}): Resolution => ({
  organisation: { code: "dang-bo", name: "Đảng bộ" },
  settings: place.settings,
  branches: [branch("mot")],
  term: { code: "2025-2030", name: "2025–2030", firstYear: 2026, lastYear: 2030 },
  targets: [target([criterion()])],
  ...{ baseFigures: [], results: [], organisationRatings: [], branchRatings: [], memberRatings: [] },
  reviews: [],
  ...own,
});
const term = (code: string, firstYear: number, lastYear: number) => ({
  code,
  name: code,
  firstYear,
  lastYear,
});
const faults = (own: Partial<Resolution>) =>
  importFaults(file(own), place).map(({ path, code }) => `${path}: ${code}`);
const review = {
  code: "new",
  throughYear: 2026,
  partialResults: [],
  countOnTrackAsMet: false,
  conclusions: [],
};

test("a term that is lacked, of this organisation, with branches as they are here, is brought in", () =>
  expect(faults({})).toEqual([]));

describe("a term is kept out", () => {
  test.each<[string, Partial<Resolution>, string[]]>([
    [
      "of another organisation",
      { organisation: { code: "khac", name: "x" } },
      ["organisation.code: foreign organisation"],
    ],
    ["that is here", { term: term("2020-2025", 2021, 2025) }, ["term.code: term there"]],
    ["that shares a year with another", { term: term("x", 2025, 2030) }, ["term: years overlap"]],
    ["that lies around another", { term: term("x", 2020, 2030) }, ["term: years overlap"]],
    [
      "with a word of the addresses as its code",
      { term: term("new", 2026, 2030) },
      ["term.code: reserved code"],
    ],
    [
      "with such words below it",
      {
        branches: [branch("new", 2026)],
        targets: [target([criterion({ code: ".." })], { code: "." })],
        reviews: [review],
      },
      [
        ...["branches[0].code", "targets[0].code", "targets[0].criteria[0].code", "reviews[0].code"].map(
          (path) => `${path}: reserved code`,
        ),
      ],
    ],
    [
      "with a branch otherwise than here",
      { branches: [{ ...branch("mot", 2019, 2027), name: "Tên khác" }] },
      ["branches[0].name", "branches[0].fromYear", "branches[0].toYear"].map(
        (path) => `${path}: branch differs`,
      ),
    ],
    ["with a branch that was archived", { branches: [branch("cu")] }, ["branches[0]: branch archived"]],
    [
      "with a new branch active in an approved year",
      { branches: [branch("hai", 2021)] },
      ["branches[0]: branch in locked year"],
    ],
  ])("%s", (_, own, found) => expect(faults(own)).toEqual(found));

  test("and the words say how both stand", () =>
    expect(importFaults(file({ branches: [branch("mot", 2020, 2027)] }), place)).toEqual([
      {
        path: "branches[0].toYear",
        code: "branch differs",
        params: { field: "toYear", branch: "Chi bộ mot", given: "2027", there: "null" },
      },
    ]));
});

describe("who brings it in is told", () => {
  test.each<[string, Partial<Resolution>, Partial<ImportPlace>, unknown[]]>([
    ["nothing where nothing else changes", {}, {}, []],
    [
      "of branches the file leaves out",
      { branches: [] },
      {},
      [{ code: "branches not in the file", names: ["Chi bộ mot"] }],
    ],
    [
      "not of those that ended before",
      { branches: [] },
      { branches: [{ ...branch("mot", 2020, 2025), archived: false }] },
      [],
    ],
    [
      "of new branches active in another term",
      { branches: [branch("mot"), branch("hai", 2022)] },
      {},
      [{ code: "branches active before", names: ["Chi bộ hai"] }],
    ],
    ["not of those that begin with it", { branches: [branch("mot"), branch("hai", 2026)] }, {}, []],
    [
      "of a cap that stays",
      { settings: { ...place.settings, excellentCap: "25" } },
      {},
      [{ code: "settings kept" }],
    ],
    [
      "of its base that stays",
      { settings: { ...place.settings, excellentCapBase: "good only" } },
      {},
      [{ code: "settings kept" }],
    ],
  ])("%s", (_, own, there, notes) => expect(importNotes(file(own), { ...place, ...there })).toEqual(notes));
});
