import { expect, test } from "vitest";
import { explain } from "#lib/wording/explain.ts";
import { explainRemaining } from "#lib/wording/explain-remaining.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { branches, criterionOf, judgeStory, yearly } from "#tests/wording/one-criterion.ts";

const row = judgeStory({ criterion: { horizon: "total" }, results: yearly("1", "0") });

test("a sign never ends a line without what it belongs to", () => {
  const [trace] = row.criteria;
  const said = [
    ...explain(row, { branches }, "vi"),
    wordDemand(criterionOf({}), 2022, "vi"),
    ...(trace === undefined ? [] : explainRemaining(trace, [2023, 2024, 2025], "vi")),
  ].join("\n");
  expect(said).toContain("≥\u00a03 đảng viên");
  expect(said).toContain("→\u00a0");
  expect(said).not.toMatch(/[→≥≤] /);
});
