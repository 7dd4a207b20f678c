import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { readAudit } from "#lib/store/audit.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { readBaseCell, readMemberCells, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
let staff: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
});

const nobody = { excellent: 0, good: 0, completed: 0, notCompleted: 0, exempt: 0, unrated: 0 };

async function verdictOf(code: string) {
  const resolution = await readResolution(staff, organisationId);
  const [review] = resolution.reviews;
  const row = review && buildScorecard(resolution, review).rows.find(({ target }) => target.code === code);
  return row?.verdict;
}

describe("recording ratings", () => {
  test("all members good and 13 of them excellent: P5 is met", async () => {
    const cells = await readMemberCells(staff, organisationId, 2022);
    const changes = cells.map(({ branch, version, value }): FigureChange => {
      const { excellent, good, completed } = value ?? nobody;
      return {
        kind: "member rating",
        branch: branch ?? "",
        year: 2022,
        version,
        value: { ...nobody, excellent, good: good + completed },
      };
    });
    expect(await verdictOf("P5")).toBe("missed");
    expect(await recordFigures(staff, organisationId, changes)).toEqual({ stored: true });
    expect(await verdictOf("P5")).toBe("met");
  });

  test("the audit trail holds who, before and after", async () => {
    const admin = await person(organisationId, "admin");
    const events = await readAudit(admin, organisationId, { limit: 10 });
    const changed = events.find(({ key }) => JSON.stringify(key) === '{"branch":"noi-chinh"}');
    expect(changed).toMatchObject({
      actorId: staff.userId,
      object: "member rating",
      year: 2022,
      before: { good: 11, completed: 1 },
      after: { good: 12, completed: 0 },
    });
  });

  test("a branch whose counts are cleared has none: absent is not zero", async () => {
    const [cell] = await readMemberCells(staff, organisationId, 2022);
    const { branch, version } = cell ?? { branch: "", version: 0 };
    const change = { kind: "member rating", branch: branch ?? "", year: 2022, version, value: null } as const;
    await recordFigures(staff, organisationId, [change]);
    const resolution = await readResolution(staff, organisationId);
    expect(resolution.memberRatings.filter((each) => each.year === 2022)).toHaveLength(4);
    expect(await verdictOf("P5")).toBe("no data");
  });

  test("grades of the organisation and of branches, and base figures", async () => {
    const changes: FigureChange[] = [
      { kind: "organisation rating", year: 2023, version: 0, value: { rating: "excellent" } },
      { kind: "branch rating", branch: "kinh-te", year: 2023, version: 0, value: { rating: "good" } },
      { kind: "base figures", year: 2023, version: 0, value: { members: 66, staff: 75 } },
    ];
    expect(await recordFigures(staff, organisationId, changes)).toEqual({ stored: true });
    const of2023 = (await readRatingCells(staff, organisationId)).filter(({ year }) => year === 2023);
    expect(of2023.map(({ branch, value }) => [branch, value])).toEqual([
      [null, { rating: "excellent" }],
      ["kinh-te", { rating: "good" }],
    ]);
    const base = await readBaseCell(staff, organisationId, 2023);
    expect(base).toMatchObject({ version: 1, value: { members: 66, staff: 75 } });
    expect(base?.value).not.toHaveProperty("collectives");
  });

  test("a stale version refuses the whole form", async () => {
    const changes: FigureChange[] = [
      { kind: "base figures", year: 2024, version: 0, value: { members: 70 } },
      { kind: "organisation rating", year: 2023, version: 0, value: { rating: "good" } },
    ];
    expect(await recordFigures(staff, organisationId, changes)).toEqual({ stored: false, refused: [1] });
    expect(await readBaseCell(staff, organisationId, 2024)).toBeNull();
  });

  test.each(["committee", "admin", "viewer"] as const)("%s may not", async (role) => {
    const other = await person(organisationId, role);
    const change: FigureChange = { kind: "base figures", year: 2025, version: 0, value: { members: 1 } };
    await expect(recordFigures(other, organisationId, [change])).rejects.toMatchObject({ code: "forbidden" });
    expect(await readBaseCell(staff, organisationId, 2025)).toBeNull();
  });

  test("a branch of nobody is not there", async () => {
    const change: FigureChange = {
      kind: "branch rating",
      branch: "khong-co",
      year: 2022,
      version: 0,
      value: { rating: "good" },
    };
    await expect(recordFigures(staff, organisationId, [change])).rejects.toMatchObject({ code: "not found" });
  });
});
