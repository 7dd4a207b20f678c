import { describe, expect, test } from "vitest";
import type { EnterableCell } from "#lib/domain/enterable-cells.ts";
import { handIn } from "#lib/domain/hand-in.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { isYearMove, movesFrom } from "#lib/domain/year-move.ts";
import { branch, criterion, rated, resolution, results, target } from "#tests/domain/builders.ts";

const admitted = criterion({ code: "A" });
const checked = criterion({ code: "C", subject: "each branch", thresholds: [{ from: 2021, value: "2" }] });
const ratedBranches = criterion({
  code: "R",
  measure: "share",
  of: "population",
  source: "branch ratings",
  level: "good",
  thresholds: [{ from: 2021, value: "100" }],
});

const standing = (own: Partial<Resolution> = {}) =>
  resolution({
    branches: [branch("mot"), branch("hai")],
    targets: [target([admitted, checked, ratedBranches])],
    ...own,
  });

const named = (cells: EnterableCell[]) =>
  cells.map((cell) => [cell.criterion.code, cell.branch?.code].filter(Boolean).join("/"));

describe("before a year is handed in", () => {
  test("every blank cell is named, those of branches too, and ratings that are not complete", () => {
    const found = handIn(standing({ branchRatings: rated(2022, { mot: "good" }) }), 2022);
    expect(named(found.missing)).toEqual(["A", "C/mot", "C/hai"]);
    expect(found.unrated.map(({ criterion: { code } }) => code)).toEqual(["R"]);
    expect(found.unexplained).toEqual([]);
  });

  test("nothing is asked of a criterion before its first year", () => {
    const targets = [target([{ ...admitted, thresholds: [{ from: 2023, value: "3" }] }])];
    const missing = (year: number) => named(handIn(standing({ targets }), year).missing);
    expect([missing(2022), missing(2023)]).toEqual([[], ["A"]]);
  });

  test("a cleared cell is blank; one that does not apply is not", () => {
    const found = handIn(
      standing({ results: [...results({ 2022: "-" }, "A"), ...results({ 2022: "n/a" }, "C", "mot")] }),
      2022,
    );
    expect(named(found.missing)).toEqual(["A", "C/hai"]);
  });

  test("a cell that falls short asks for a note, and is content with one", () => {
    const [short] = results({ 2022: "2" }, "A");
    const filled = [...results({ 2022: "1" }, "C", "mot"), ...results({ 2022: "2" }, "C", "hai")];
    const without = handIn(standing({ results: [...(short ? [short] : []), ...filled] }), 2022);
    expect(named(without.unexplained)).toEqual(["A", "C/mot"]);
    const noted = filled.map((result) => ({ ...result, note: "do thay đổi biên chế" }));
    const explained = short ? [{ ...short, note: "đã rõ nguyên nhân" }] : [];
    expect(handIn(standing({ results: [...explained, ...noted] }), 2022).unexplained).toEqual([]);
  });

  test("ratings of a year that does not apply, without any active branch, lack nothing", () => {
    const later = { branches: [branch("mot", 2022)] };
    expect(handIn(standing(later), 2021).unrated).toEqual([]);
    expect(handIn(standing(later), 2022).unrated.map(({ criterion: { code } }) => code)).toEqual(["R"]);
  });

  test("ratings that decide already lack nothing, whatever the open branch gets", () => {
    const found = handIn(standing({ branchRatings: rated(2022, { mot: "completed" }) }), 2022);
    expect(found.unrated).toEqual([]);
  });

  test("figures of other years, criteria and branches fill no cell", () => {
    const others = [...results({ 2021: "3", 2023: "3" }, "A"), ...results({ 2022: "3" }, "Z")];
    const branches = [...results({ 2021: "2" }, "C", "mot"), ...results({ 2022: "2" }, "C", "hai")];
    expect(named(handIn(standing({ results: [...others, ...branches] }), 2022).missing)).toEqual([
      "A",
      "C/mot",
    ]);
  });

  test("what begins in a later year neither falls short nor lacks ratings", () => {
    const later = [admitted, ratedBranches].map((one) => ({
      ...one,
      thresholds: [{ from: 2023, value: "100" }],
    }));
    const found = handIn(standing({ targets: [target(later)], results: results({ 2022: "0" }, "A") }), 2022);
    expect(found).toMatchObject({ unexplained: [], unrated: [] });
  });

  test("ratings that are only added up lack nothing where they are complete", () => {
    const mean = standing({
      targets: [target([{ ...ratedBranches, horizon: "average" }])],
      branchRatings: rated(2021, { mot: "good", hai: "good" }),
    });
    expect(handIn(mean, 2021).unrated).toEqual([]);
    expect(handIn(mean, 2022).unrated.map(({ criterion: { code } }) => code)).toEqual(["R"]);
  });

  test("each year, criterion and branch answers for itself", () => {
    const others = [...results({ 2021: "1", 2023: "1" }, "A"), ...results({ 2021: "1" }, "C", "mot")];
    const filled = [...results({ 2022: "3" }, "A"), ...results({ 2022: "2" }, "C", "mot")];
    const [low] = results({ 2022: "1" }, "C", "hai");
    const found = handIn(standing({ results: [...others, ...filled, ...(low ? [low] : [])] }), 2022);
    expect(named(found.missing)).toEqual([]);
    expect(named(found.unexplained)).toEqual(["C/hai"]);
  });

  test("complete ratings lack nothing, and the warnings are the year's own", () => {
    const found = handIn(
      standing({
        results: results({ 2021: "10", 2022: "100", 2023: "400", 2024: "10" }, "A"),
        branchRatings: rated(2023, { mot: "good", hai: "good" }),
      }),
      2023,
    );
    expect(found.unrated).toEqual([]);
    expect(found.warnings.map(({ code, year }) => [code, year])).toEqual([["W5", 2023]]);
  });
});

test("a draft can be submitted, a submitted year returned or approved, an approved one reopened", () => {
  expect(movesFrom("draft")).toEqual(["submit"]);
  expect(movesFrom("submitted")).toEqual(["return", "approve"]);
  expect(movesFrom("approved")).toEqual(["reopen"]);
});

test.each([
  ["submit", true],
  ["reopen", true],
  ["toString", false],
  ["__proto__", false],
  ["", false],
])("%s is a move: %s", (word, expected) => expect(isYearMove(word)).toBe(expected));
