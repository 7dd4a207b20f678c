import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verdicts } from "#lib/domain/verdict.ts";
import { quantity, smallFile, target } from "#tests/resolution-file/small-file.ts";

const example = "prisma/example/vp-ubnd-2020-2025.resolution.json";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scorecard-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Input = string | Uint8Array;

/** The command without npm around it, and without any database to be found. */
function scorecard(args: string[], input: Input = ""): { status: number | null; out: string; error: string } {
  const { DATABASE_URL: _, ...own } = process.env;
  const env = { ...own, LANG: "vi_VN.UTF-8", LC_ALL: "" };
  const run = spawnSync(process.execPath, ["lib/operation/scorecard.ts", ...args], { input, env });
  return { status: run.status, out: run.stdout.toString(), error: run.stderr.toString() };
}

function judge(file: unknown, ...args: string[]) {
  const { status, out, error } = scorecard(["-", ...args], JSON.stringify(file));
  expect({ status, error }).toEqual({ status: 0, error: "" });
  return JSON.parse(out);
}

function written(name: string, content: Input): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("the example", () => {
  const { status, out, error } = scorecard([example]);
  const card = JSON.parse(out);

  it("is judged as published, but for P3", () => {
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(card.review).toBe("mid-term");
    type Row = { code: string; verdict: string; concluded: string; differs: boolean };
    const rows = (card.targets as Row[]).map(({ code, verdict, concluded, differs }) =>
      [code, verdict, ...(differs ? [`≠ ${concluded}`] : [])].join(" "),
    );
    expect(rows).toEqual([
      "P1 met",
      "P2 met",
      "P3 exceeded ≠ met",
      "P4 exceeded",
      "P5 missed",
      "G1 met",
      "G2 met",
      "G3 met",
      "G4 met",
      "G5 exceeded",
    ]);
  });

  it("counts all nine verdicts, and met or exceeded, from the rows", () => {
    const none = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
    expect(card.tally).toEqual({
      party: { ...none, exceeded: 2, met: 2, missed: 1, "met or exceeded": 4 },
      government: { ...none, exceeded: 1, met: 4, "met or exceeded": 5 },
      all: { ...none, exceeded: 3, met: 6, missed: 1, "met or exceeded": 9 },
    });
  });

  it("raises W1 and W4 for 2022", () => {
    const warnings = card.warnings as { code: string; year: number }[];
    expect(warnings.map(({ code, year }) => `${code} ${year}`)).toEqual(["W1 2022", "W4 2022"]);
  });

  it("gives the exact values of each year, and says why in both languages", () => {
    const p5 = card.targets[4];
    expect(p5.criteria[0].years[1]).toMatchObject({
      year: 2022,
      verdict: "missed",
      value: { percent: "1280/13", heads: { numerator: "64", denominator: "65" } },
    });
    expect(p5.explanation.vi.join(" ")).toContain("64/65 = 98,46%");
    expect(p5.explanation.en.join(" ")).toContain("64/65 = 98.46%");
  });

  it("has the years of every branch", () => {
    const years = card.targets[3].criteria[1].years as { branch: string; year: number }[];
    expect(years).toHaveLength(10);
    expect(years[0]).toMatchObject({ branch: "kinh-te", year: 2021, value: { value: "2" } });
  });
});

it("prints nothing but the object through npm", () => {
  const run = spawnSync("npm", ["run", "--silent", "scorecard", "--", example]);
  expect(JSON.parse(run.stdout.toString()).review).toBe("mid-term");
  expect(run.status).toBe(0);
});

describe("which review", () => {
  const reviews = [
    { code: "late", throughYear: 2022, heldOn: "2023-05-01" },
    { code: "early", throughYear: 2022, heldOn: "2023-01-01" },
    { code: "before", throughYear: 2021, heldOn: "2024-01-01" },
  ];

  it("is the one with the greatest last year, then the latest", () => {
    expect(judge(smallFile({ reviews })).review).toBe("late");
  });

  it("is the last listed of two that are alike", () => {
    const twins = ["first", "second"].map((code) => ({ code, throughYear: 2022 }));
    expect(judge(smallFile({ reviews: twins })).review).toBe("second");
  });

  it.each([[["--review", "early"]], [["--review=early"]]])("is the one asked for by %j", (args) => {
    expect(judge(smallFile({ reviews }), ...args).review).toBe("early");
  });
});

it("counts what is on track as met where the review says so; the row still says on track", () => {
  const file = (countOnTrackAsMet: boolean) => ({
    ...smallFile({
      targets: [target("B", quantity({ horizon: "total", thresholds: [{ from: 2021, value: "5" }] }))],
    }),
    results: [
      { criterion: "B1", year: 2021, value: "1" },
      { criterion: "B1", year: 2022, value: "1" },
    ],
    reviews: [{ code: "r", throughYear: 2022, countOnTrackAsMet }],
  });
  const plain = judge(file(false));
  const counted = judge(file(true));
  expect(plain.tally.all).toMatchObject({ "on track": 1, met: 0, "met or exceeded": 0 });
  expect(counted.tally.all).toMatchObject({ "on track": 0, met: 1, "met or exceeded": 1 });
  expect(counted.targets[0]).toMatchObject({ verdict: "on track", concluded: null, differs: false });
});

it("reads a file with a byte order mark", () => {
  expect(scorecard(["-"], `\ufeff${readFileSync(example, "utf8")}`).status).toBe(0);
});

describe("refuses with 2 and prints nothing", () => {
  function refused(args: string[], input: Input = ""): string {
    const { status, out, error } = scorecard(args, input);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    return error;
  }

  it("a file that breaks rules, with every fault by its path", () => {
    const file = smallFile({
      extra: 1,
      results: [
        { criterion: "A1", year: 2021, numerator: 6, denominator: 5 },
        { criterion: "B1", year: 1999, value: "1" },
      ],
    });
    expect(refused(["-"], JSON.stringify(file)).trimEnd().split("\n")).toEqual([
      "extra: Trường này không có trong định dạng.",
      "results[0].numerator: Tử số lớn hơn mẫu số.",
      "results[1].year: Năm 1999 nằm ngoài nhiệm kỳ 2021–2025.",
    ]);
  });

  it.each<[string, string[]]>([
    ["no file", []],
    ["two files", [example, example]],
    ["an unknown option", [example, "--all"]],
    ["an option without its value", [example, "--review"]],
    ["an option twice", [example, "--review", "mid-term", "--review", "mid-term"]],
  ])("%s, with the usage", (_, args) => {
    expect(refused(args)).toMatch(/^Cách dùng: npm run --silent scorecard/);
  });

  it("a file that is not there, or a folder", () => {
    expect(refused([join(folder, "nothing.json")])).toContain("nothing.json");
    expect(refused([folder])).toContain(folder);
  });

  it("a file without any review", () => {
    expect(refused(["-"], JSON.stringify(smallFile({ reviews: [] })))).toBe(
      "Tệp không có kỳ kiểm điểm, đánh giá nào.\n",
    );
  });

  it("an unknown review, naming those there are", () => {
    expect(refused([example, "--review", "cuối kỳ"])).toBe(
      "Không có kỳ kiểm điểm, đánh giá cuối kỳ; trong tệp có: mid-term.\n",
    );
    expect(refused([example, "--review", ""])).toContain("mid-term");
  });

  it("nothing at all, and 100 MB of anything", () => {
    expect(refused(["-"])).toContain("JSON");
    const large = written("large.json", new Uint8Array(100_000_000));
    expect(refused([large])).toContain("20.000.000");
  });
});
