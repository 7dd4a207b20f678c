import { expect, test } from "vitest";
import { explainRemaining } from "#lib/wording/explain-remaining.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { judgeStory, yearly } from "#tests/wording/one-criterion.ts";

type Story = Parameters<typeof judgeStory>[0];

function remaining(story: Story, left = [2023, 2024, 2025], locale: "vi" | "en" = "vi"): string[] {
  const [trace] = judgeStory(story).criteria;
  if (trace === undefined) throw new Error("the story has a criterion");
  return explainRemaining(trace, left, locale).map(plainSpaces);
}

const roadMap = [
  { from: 2021, value: "3" },
  { from: 2025, value: "5" },
];

test.each<[string, Story, string[]]>([
  [
    "the same every year",
    { criterion: {}, results: yearly("3", "3") },
    ["2023, 2024, 2025: mỗi năm cần ≥ 3 đảng viên"],
  ],
  [
    "another thing from some year on",
    { criterion: { thresholds: roadMap }, results: yearly("3", "3") },
    ["2023, 2024: mỗi năm cần ≥ 3 đảng viên", "2025: cần ≥ 5 đảng viên"],
  ],
  [
    "the same of every branch",
    {
      criterion: { subject: "each branch" },
      results: yearly("3", "3").flatMap((result) => ["a", "b"].map((branch) => ({ ...result, branch }))),
    },
    ["2023, 2024, 2025: mỗi chi bộ cần ≥ 3 đảng viên"],
  ],
  [
    "the rest of a total, shared among them",
    { criterion: { horizon: "total", thresholds: [{ from: 2021, value: "10" }] }, results: yearly("1", "2") },
    ["2023, 2024, 2025: mỗi năm cần ≥ 2,34 đảng viên"],
  ],
  [
    "nothing more, where a total is reached but can be exceeded",
    { criterion: { horizon: "total" }, results: yearly("1", "2") },
    ["đã đủ mức của cả nhiệm kỳ"],
  ],
  [
    "what the term comes to, where no year's share can be told",
    { criterion: { horizon: "average" }, results: yearly("1", null) },
    ["hết nhiệm kỳ cần ≥ 3 đảng viên"],
  ],
  [
    "to be reached by a year",
    { criterion: { horizon: "by year", dueYear: 2024 }, results: yearly("1", "2") },
    ["đến năm 2024 cần ≥ 3 đảng viên"],
  ],
  [
    "to be kept",
    { criterion: { horizon: "by year" }, results: yearly("1", "4") },
    ["giữ vững mức ≥ 3 đảng viên đến năm cuối nhiệm kỳ"],
  ],
  ["nothing, of a verdict that is final", { criterion: {}, results: yearly("3", "2") }, []],
])("the years left are asked for %s", (_, story, phrases) => expect(remaining(story)).toEqual(phrases));

test("where no year is left, nothing is asked", () =>
  expect(remaining({ criterion: {}, results: yearly("3", "3") }, [])).toEqual([]));

test("the one year left of a total bears the rest of it", () =>
  expect(
    remaining(
      {
        criterion: { horizon: "total", thresholds: [{ from: 2021, value: "10" }] },
        results: yearly("1", "2", "2", "2"),
        throughYear: 2024,
      },
      [2025],
      "en",
    ),
  ).toEqual(["2025: ≥ 3 đảng viên"]));
