import { beforeAll, describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { exampleResolution, operator, person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
beforeAll(async () => {
  organisationId = await storeExample();
});

const byKey = <Item>(items: Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => key(a).localeCompare(key(b)));

describe("a resolution brought in", () => {
  test("comes out as it went in", async () => {
    const went = exampleResolution();
    const came = await readResolution(operator, organisationId);
    const cell = (figure: { criterion: string; branch?: string; year?: number }) =>
      `${figure.year} ${figure.criterion} ${figure.branch}`;
    expect({ ...came, results: byKey(came.results, cell) }).toEqual({
      ...went,
      organisation: { ...went.organisation, parent: undefined },
      approvedDenominators: [],
      results: byKey(went.results, cell),
    });
  });

  test("keeps every digit of its numbers", async () => {
    const exact = "123456789012345.123456789";
    const went = exampleResolution("chinh-xac");
    for (const criterion of went.targets.flatMap((target) => target.criteria))
      if (criterion.measure === "quantity") criterion.thresholds = [{ from: 2021, value: exact }];
    for (const partial of went.reviews.flatMap((review) => review.partialResults))
      if ("value" in partial) partial.value = exact;
    const { organisationId: id } = await importResolution(operator, went, { example: false });
    const came = await readResolution(operator, id);
    expect(came.targets).toEqual(went.targets);
    expect(came.reviews).toEqual(went.reviews);
  });

  test("gives the published verdicts", async () => {
    const resolution = await readResolution(operator, organisationId);
    const [review] = resolution.reviews;
    const scorecard = review && buildScorecard(resolution, review);
    expect(scorecard?.tally.party).toMatchObject({ exceeded: 2, met: 2, missed: 1 });
    expect(scorecard?.tally.government).toMatchObject({ exceeded: 1, met: 4, missed: 0 });
    expect(scorecard?.rows.filter(({ differs }) => differs).map(({ target }) => target.code)).toEqual(["P3"]);
  });

  test("is refused where its organisation exists already, and nothing of it stays", async () => {
    const before = await readResolution(operator, organisationId);
    await expect(importResolution(operator, exampleResolution(), { example: false })).rejects.toThrow();
    expect(await readResolution(operator, organisationId)).toEqual(before);
  });

  test("needs the installation-wide mark", async () => {
    const admin = await person(organisationId, "admin");
    await expect(
      importResolution(admin, exampleResolution("khac"), { example: false }),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("is not there for people of another organisation, nor where there is none", async () => {
    const stranger = await person(await storeExample("noi-khac"), "committee");
    const missing = "00000000-0000-0000-0000-000000000000";
    await expect(readResolution(stranger, organisationId)).rejects.toMatchObject({ code: "not found" });
    await expect(readResolution(stranger, missing)).rejects.toMatchObject({ code: "not found" });
  });

  test("is found by a year of its term, and by nothing outside", async () => {
    const found = await readResolution(operator, organisationId, { year: 2025 });
    expect(found.term.code).toBe("2020-2025");
    await expect(readResolution(operator, organisationId, { year: 2026 })).rejects.toMatchObject({
      code: "not found",
    });
  });
});
