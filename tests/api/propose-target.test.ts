import { expect, test } from "vitest";
import { proposeTarget } from "#app/[organisation]/targets/propose-target.ts";
import type { Settings } from "#lib/domain/resolution.ts";
import { readTypedTarget } from "#lib/forms/target-form.ts";

const term = { code: "2021-2025", name: "2021–2025", firstYear: 2021, lastYear: 2025 };
const settings: Settings = {
  ...{ excellentCap: "20", excellentCapBase: "good or better" },
  newHeadcount: "rounded down",
};
const taken = { targets: ["P1"], criteria: ["P1a"] };

const propose = (text: string) =>
  proposeTarget(readTypedTarget({ text, group: "party" }), { term, settings, taken });

test("what is proposed counts heads as the office does, where there is a choice", () => {
  const counted = (text: string) => propose(text).criteria.map(({ fields }) => fields.headcount);
  expect(counted("hằng năm 90% đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên")).toEqual([
    "rounded down",
  ]);
  expect(counted("mỗi năm kết nạp 3 đảng viên trở lên")).toEqual(["exact"]);
  expect(counted("…")).toEqual(["rounded down"]);
});

test("codes go on from those that are taken", () => {
  const { fields, criteria } = propose("mỗi năm kết nạp 3 đảng viên trở lên");
  expect([fields.code, ...criteria.map((each) => each.fields.code)]).toEqual(["P2", "P2a"]);
});
