import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { everyWording } from "#tests/reading/any-target-text.ts";

const folder = mkdtempSync(join(tmpdir(), "propose-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Input = string | Uint8Array;

/** The command without npm around it, and without any database to be found. */
function propose(args: string[], input: Input = "", language = "vi_VN.UTF-8") {
  const { DATABASE_URL: _, ...own } = process.env;
  const env = { ...own, LANG: language, LC_ALL: "" };
  const run = spawnSync(process.execPath, ["lib/operation/propose.ts", ...args], { input, env });
  return { status: run.status, out: run.stdout.toString(), error: run.stderr.toString() };
}

type Line = { text: string; criteria: Record<string, unknown>[]; unsure: string[] };

function proposed(input: string, ...args: string[]): Line[] {
  const { status, out, error } = propose(["-", ...args], input);
  expect({ status, error }).toEqual({ status: 0, error: "" });
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

it("prints the criteria as the resolution file has them, without codes, through npm", () => {
  const input = "hằng năm có từ 80% TCCSĐ HTTNV trở lên, không có TCCSĐ không hoàn thành nhiệm vụ\n";
  const run = spawnSync("npm", ["run", "--silent", "propose", "--", "-"], { input });
  expect(run.status).toBe(0);
  expect(JSON.parse(run.stdout.toString()).criteria).toEqual([
    {
      role: "headline",
      text: "hằng năm có từ 80% TCCSĐ HTTNV trở lên",
      measure: "share",
      of: "population",
      unit: "tổ chức đảng",
      subject: "organisation",
      source: "branch ratings",
      level: "good",
      aim: "at least",
      thresholds: [{ from: 2021, value: "80" }],
      horizon: "every year",
      headcount: "exact",
    },
    {
      role: "condition",
      text: "không có TCCSĐ không hoàn thành nhiệm vụ",
      measure: "quantity",
      unit: "TCCSĐ",
      subject: "organisation",
      source: "entered",
      aim: "at most",
      thresholds: [{ from: 2021, value: "0" }],
      horizon: "every year",
      headcount: "exact",
    },
  ]);
});

it("names what is not sure by its field, in the console's language", () => {
  const text = "97% người dân tham gia BHYT";
  expect(proposed(text)[0]?.unsure).toEqual([
    "horizon: văn bản không nêu thời hạn; tạm hiểu là đến năm cuối nhiệm kỳ.",
  ]);
  expect(JSON.parse(propose(["-"], text, "en_GB.UTF-8").out).unsure).toEqual([
    "horizon: the text names no time; taken as due in the last year of the term.",
  ]);
  expect(
    proposed("kết nạp 3 đảng viên (theo Quyết định 16); không có đảng viên bị kỷ luật")[0]?.unsure,
  ).toEqual([
    "horizon: tiêu chí 1: văn bản không nêu thời hạn; tạm hiểu là cả nhiệm kỳ.",
    "horizon: tiêu chí 2: văn bản không nêu thời hạn; tạm hiểu là hằng năm.",
    'role: tiêu chí 2: văn bản không ghi "trong đó"; tạm hiểu là tiêu chí kèm theo.',
    "number: không dùng số 16 trong văn bản.",
  ]);
});

describe("one line in, one line out", () => {
  it("in the order of the file, blank lines too", () => {
    const lines = proposed("kết nạp 3 đảng viên\r\n\n# ghi chú\nĐảng bộ HTTNV trở lên");
    expect(lines.map(({ text }) => text)).toEqual([
      "kết nạp 3 đảng viên",
      "",
      "# ghi chú",
      "Đảng bộ HTTNV trở lên",
    ]);
    expect(lines.map(({ criteria }) => criteria.length)).toEqual([1, 0, 0, 1]);
    expect(lines[1]?.unsure).toEqual(["text: không có từ nào đọc được thành chỉ tiêu."]);
  });

  it("nothing in, nothing out", () => {
    expect(proposed("")).toEqual([]);
  });

  it("from a file with a byte order mark", () => {
    const file = join(folder, "chỉ tiêu.txt");
    writeFileSync(file, "\ufeffkết nạp 3 đảng viên\n");
    expect(JSON.parse(propose([file]).out).text).toBe("kết nạp 3 đảng viên");
  });

  it("a thousand lines at once", () => {
    const thousand = Array.from({ length: 1_000 }, (_, index) => everyWording[index % everyWording.length]);
    expect(proposed(thousand.join("\n"))).toHaveLength(1_000);
  });
});

describe("the term", () => {
  const text = "xuống dưới 0,5% vào năm 2030";
  const due = (...args: string[]) => {
    const [criterion] = proposed(text, ...args)[0]?.criteria ?? [];
    return [criterion?.horizon, criterion?.dueYear, criterion?.thresholds];
  };

  it("is the one asked for", () => {
    expect(due("--term", "2026-2030")).toEqual(["by year", 2030, [{ from: 2026, value: "0.5" }]]);
    expect(due("--term=2021-2025")).toEqual(["by year", undefined, [{ from: 2021, value: "0.5" }]]);
  });

  it("is else the one in which the text makes it due", () => {
    expect(due()).toEqual(["by year", 2030, [{ from: 2026, value: "0.5" }]]);
  });
});

describe("refuses with 2 and prints nothing", () => {
  function refused(args: string[], input: Input = ""): string {
    const { status, out, error } = propose(args, input);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    return error;
  }

  it.each<[string, string[]]>([
    ["no file", []],
    ["two files", ["-", "-"]],
    ["an unknown option", ["-", "--all"]],
    ["an option without its value", ["-", "--term"]],
    ["an option twice", ["-", "--term", "2021-2025", "--term", "2021-2025"]],
  ])("%s, with the usage", (_, args) => {
    expect(refused(args)).toMatch(/^Cách dùng: npm run --silent propose/);
  });

  it.each(["2021", "2025-2021", "21-25", "2021-2099", "x", "", "2021-2025-2030"])("the term %j", (term) => {
    expect(refused(["-", "--term", term])).toContain(`Nhiệm kỳ ${term} không đọc được`);
  });

  it("a file that is not there, or a folder", () => {
    expect(refused([join(folder, "nothing.txt")])).toContain("nothing.txt");
    expect(refused([folder])).toContain(folder);
  });

  it("what is no text", () => {
    expect(refused(["-"], new Uint8Array([0x6b, 0xff, 0x0a]))).toContain("UTF-8");
    expect(refused(["-"], "kết nạp\0 3 đảng viên")).toContain("NUL");
    expect(refused(["-"], new Uint8Array(20_000_001))).toContain("20.000.000");
  });
});
