import { describe, expect, it } from "vitest";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import { sayCriterion } from "#tests/reading/say-criterion.ts";
import { ofOtherResolutions } from "#tests/reading/wordings/of-other-resolutions.ts";
import { ofPublishedCases } from "#tests/reading/wordings/of-published-cases.ts";
import { ofTheField } from "#tests/reading/wordings/of-the-field.ts";
import { onceMisread } from "#tests/reading/wordings/once-misread.ts";
import type { Wording } from "#tests/reading/wordings/wording.ts";

const propose = ({ text, term: [firstYear, lastYear] = [2021, 2025] }: Wording) =>
  proposeCriteria(text, { firstYear, lastYear });

const isReadRightly = (wording: Wording): boolean => {
  const said = propose(wording).criteria.map(sayCriterion);
  return said.length === wording.says.length && said.every((each, index) => each === wording.says[index]);
};

describe.each([
  ["the facts of the field", ofTheField],
  ["the published cases", ofPublishedCases],
  ["those once misread", onceMisread],
])("every wording of %s", (_, wordings) => {
  it.each(wordings)("$text", (wording) => {
    const { criteria, unsure } = propose(wording);
    expect(criteria.map(sayCriterion)).toEqual(wording.says);
    expect(unsure.map(({ field }) => field)).toEqual(expect.arrayContaining(wording.unsure ?? []));
  });
});

describe("of the wordings of other resolutions", () => {
  const misread = ofOtherResolutions.filter((wording) => !isReadRightly(wording));

  it("at least 95 in a hundred are read as an expert reads them", () => {
    const share = 1 - misread.length / ofOtherResolutions.length;
    expect(share, misread.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("what is misread is named as unsure", () => {
    for (const wording of misread) expect(propose(wording).unsure, wording.text).not.toEqual([]);
  });
});
