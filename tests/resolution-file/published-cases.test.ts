import { expect, it } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import published from "#tests/fixtures/published-cases.json" with { type: "json" };
import { bytesOf, quantity, share, target } from "#tests/resolution-file/small-file.ts";

type Json = Record<string, unknown>;

/** A published case as a resolution file says it: its criteria, what was reached, and the year it was assessed in. */
type Told = { criteria: Json[]; results: Json[]; first: number; last: number; through: number; more?: Json };

const from = (year: number, value: unknown) => ({ thresholds: [{ from: year, value }] });

/** "năm 2020: 74 đảng viên", reached 75. */
const inYear = (year: number, wanted: string, value: string, ...others: string[]): Told => ({
  criteria: [wanted, ...others].map((each, index) => quantity({ code: `Q${index}`, ...from(year, each) })),
  results: [wanted, ...others].map((_, index) => ({ criterion: `Q${index}`, year, value })),
  first: year,
  last: year + 1,
  through: year,
});

type Span = { first: number; last: number; year: number };

/** "cả nhiệm kỳ: 6.500", reached 8.793 so far; the years before are not told apart. */
const inTerm = ({ first, last, year }: Span, wanted: string, value: string): Told => ({
  criteria: [quantity({ code: "Q", horizon: "total", ...from(first, wanted) })],
  results: [{ criterion: "Q", year, value }],
  ...{ first, last, through: year },
});

/** "đến cuối nhiệm kỳ: 33 tỷ đồng", standing at 36. */
const byEnd = ({ first, last, year }: Span, wanted: string, value: string): Told => ({
  criteria: [quantity({ code: "Q", horizon: "by year", ...from(first, wanted) })],
  results: [{ criterion: "Q", year, value }],
  ...{ first, last, through: year },
});

/** "đến cuối nhiệm kỳ: 50% số xã", standing at 83,2%; of a plan, where percentages of a plan are printed. */
const percentByEnd = (
  { first, last, year }: Span,
  wanted: string,
  percent: string,
  of = "population",
): Told => ({
  criteria: [share({ code: "S", of, horizon: "by year", ...from(first, wanted) })],
  results: [{ criterion: "S", year, percent }],
  ...{ first, last, through: year },
});

/** A yearly target of the example's conference: 2021 and 2022, assessed in April 2023. */
const yearly = (criteria: Json[], results: Json[], more: Json = {}): Told => ({
  criteria,
  results,
  ...{ first: 2021, last: 2025, through: 2022, more },
});

const bothYears = (criterion: string, said: Json): Json[] =>
  [2021, 2022].map((year) => ({ criterion, year, ...said }));

const rated = (code: string): Json =>
  share({ code, measure: "rating", horizon: "by year", ...from(2011, "excellent") });

const end2015: Span = { first: 2011, last: 2015, year: 2015 };
const mid2013: Span = { first: 2011, last: 2015, year: 2013 };
const end2020: Span = { first: 2016, last: 2020, year: 2020 };
const end2025: Span = { first: 2021, last: 2025, year: 2025 };
const mid2023: Span = { first: 2021, last: 2025, year: 2023 };

const told: Record<string, Told> = {
  "seed-party-1": yearly([share()], bothYears("A1", { percent: "100" })),
  "seed-party-2": yearly(
    [
      share({ code: "R", measure: "rating", source: "organisation rating", ...from(2021, "good") }),
      share({ code: "B", role: "condition", source: "branch ratings", level: "good" }),
      share({
        code: "X",
        role: "condition",
        source: "branch ratings",
        level: "excellent",
        ...from(2021, "10"),
      }),
    ],
    [],
    { branches: [{ code: "mot", name: "Chi bộ Một", fromYear: 2021 }] },
  ),
  "seed-party-3": inTerm({ ...end2025, year: 2022 }, "3", "4"),
  "seed-party-5": yearly(
    [share(), share({ code: "A2", role: "condition", ...from(2021, "20") })],
    [{ criterion: "A1", year: 2022, percent: "98" }],
  ),
  "seed-gov-1": yearly([share()], bothYears("A1", { percent: "100" })),
  "seed-gov-3": yearly([share(), share({ code: "A2", role: "condition", ...from(2021, "30") })], []),
  "seed-gov-4": yearly([share({ measure: "yes-no", ...from(2021, true) })], bothYears("A1", { value: true })),
  "seed-gov-5": yearly([share(from(2021, "95"))], bothYears("A1", { percent: "100" })),
  "tiengiang-ntm": percentByEnd(end2020, "50", "83.2"),
  "tiengiang-kn": inTerm(end2020, "6500", "8793"),
  "quynhon-bhyt": percentByEnd({ ...end2020, year: 2018 }, "80", "91.7"),
  "anhson-ns": byEnd(mid2013, "33", "36"),
  "anhson-vdt": byEnd(mid2013, "1340", "1428"),
  "anhson-xl": {
    criteria: [rated("R1"), rated("R2")],
    results: ["R1", "R2"].map((criterion) => ({ criterion, year: 2013, value: "excellent" })),
    ...{ first: 2011, last: 2015, through: 2013 },
  },
  "nt22-ca": inYear(2022, "20", "21"),
  "ninhson20-kn": inYear(2020, "74", "75"),
  "vungliem17-kn": inYear(2017, "200", "245"),
  "tamhop-ns": byEnd(mid2023, "75", "1809.5"),
  "tamhop-lua": inYear(2022, "52", "53.5"),
  "tamhop-gung": inYear(2022, "8", "8"),
  "nghean-xk": byEnd({ ...mid2023, year: 2021 }, "1.765", "2.43"),
  "binhxa-tn": byEnd(end2020, "28", "36.3"),
  "chupah-ns": byEnd(end2020, "116.33", "165.51"),
  "dakglei-kn": inTerm(end2020, "495", "640"),
  "qui-kn": inTerm(end2020, "147", "153"),
  "xuanquang-tn": byEnd(end2015, "8", "14.13"),
  "xuanquang-vh": percentByEnd(end2015, "100", "140", "quota"),
  "xuanquang-kn": percentByEnd(end2015, "100", "151.4", "quota"),
  "xuanquang-lt": percentByEnd(end2015, "100", "72.39", "quota"),
  "xuanquang-bqlt": percentByEnd(end2015, "100", "66.09", "quota"),
  "xuanquang-kl": {
    criteria: [quantity({ code: "Q", aim: "at most", ...from(2011, "0") })],
    results: [{ criterion: "Q", year: 2015, value: "1", note: "còn có; không rõ bao nhiêu" }],
    ...{ first: 2011, last: 2015, through: 2015 },
  },
  "dh13-venbien": byEnd(end2025, "1700", "1711"),
  "ducthuan-kn": inYear(2012, "5", "5"),
  "ducthuan-lt": inYear(2012, "5752", "6040"),
  "yenbai14-ntm": byEnd({ ...end2015, year: 2014 }, "15", "37"),
  "quynhluu21-ns": inYear(2021, "352.5", "540.1"),
  "tptn17-ns": inYear(2017, "1124", "1270", "1233"),
  "dienbien23-ns": percentByEnd(mid2023, "100", "122.4", "quota"),
  "tamxuan2-ldpnn": percentByEnd(end2020, "60", "70.2"),
  "chupah23-tn": inYear(2023, "50", "50.5"),
  "tkv-kn": percentByEnd(end2025, "5", "6.5"),
  "tkv-dt": byEnd(end2025, "254.2", "282.2"),
  "tkv-ln": byEnd(end2025, "15.05", "28.3"),
};

function verdictOf({ criteria, results, first, last, through, more }: Told): string | undefined {
  const read = readResolutionFile(
    bytesOf({
      format: "resolution/1",
      organisation: { code: "dang-bo", name: "Đảng bộ" },
      term: { firstYear: first, lastYear: last },
      targets: [target("A", ...criteria)],
      results,
      reviews: [{ code: "r", throughYear: through }],
      ...more,
    }),
  );
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  const [review] = read.resolution.reviews;
  return review && buildScorecard(read.resolution, review).rows[0]?.verdict;
}

const judged = published.cases.filter(({ arithmetic_verdict }) => arithmetic_verdict !== null);

it.each(judged.map(({ id, target_text_vi, arithmetic_verdict }) => [id, target_text_vi, arithmetic_verdict]))(
  "%s: %s → %s",
  (id, _, verdict) => {
    const story = told[id ?? ""];
    expect(story && verdictOf(story)).toBe(verdict);
  },
);

it("demands what was published", () => {
  for (const { id, thresholds } of judged) {
    const demanded = told[id]?.criteria.flatMap((criterion) => criterion.thresholds as { value: unknown }[]);
    const numbers = thresholds.flatMap(({ value }) => (typeof value === "number" ? [String(value)] : []));
    expect([id, ...(demanded ?? []).map(({ value }) => value)]).toEqual(
      expect.arrayContaining([id, ...numbers]),
    );
  }
});

it("says why the others cannot be told in a resolution file", () => {
  const others = published.cases.filter(({ arithmetic_verdict }) => arithmetic_verdict === null);
  expect(others).toHaveLength(published.cases.length - Object.keys(told).length);
  for (const { id, not_expressible } of others) expect([id, typeof not_expressible]).toEqual([id, "string"]);
});
