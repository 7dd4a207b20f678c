import { expect, test } from "vitest";
import { tellStrengths } from "#lib/wording/tell-strengths.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";

const { scorecard } = reportOf(exampleResolution());

test("strengths name what stands well, and neither count nor name what was missed", () => {
  const said = tellStrengths(scorecard, "party", "vi");
  const named = scorecard.rows
    .filter(({ target }) => target.group === "party")
    .filter(({ target }) => said.includes(target.text.replace(/\.$/, "")));
  expect(named.map(({ target }) => target.code)).toEqual(["P1", "P2", "P3", "P4"]);
  expect(said).toMatch(/^Thực hiện vượt các chỉ tiêu “.*”\. Hoàn thành các chỉ tiêu “.*”\.$/);
});

test("of one target the word is singular; without any nothing is said", () => {
  const one = { ...scorecard, rows: scorecard.rows.filter(({ target }) => target.code === "G4") };
  expect(tellStrengths(one, "government", "vi")).toBe("Hoàn thành chỉ tiêu “Cơ quan đạt đơn vị văn hóa”.");
  expect(tellStrengths(one, "party", "vi")).toBe("");
});
