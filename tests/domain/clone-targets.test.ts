import { expect, test } from "vitest";
import { cloneTargets } from "#lib/domain/clone-targets.ts";
import type { Criterion, Target, Term } from "#lib/domain/resolution.ts";

const term: Term = { code: "2021-2025", name: "2021–2025", firstYear: 2021, lastYear: 2025 };
const next: Term = { code: "2026-2030", name: "2026–2030", firstYear: 2026, lastYear: 2030 };

const criterion = (change: Partial<Criterion>): Criterion => ({
  ...{ code: "P1a", text: "Kết nạp đảng viên", role: "headline", measure: "quantity", unit: "đảng viên" },
  ...{ subject: "organisation", source: "entered", aim: "at least", horizon: "total", headcount: "exact" },
  thresholds: [{ from: 2021, value: "3" }],
  ...change,
});

const cloned = (change: Partial<Criterion>, to = next) => {
  const target: Target = {
    ...{ code: "P1", group: "party", text: "Kết nạp", exceedable: true },
    criteria: [criterion(change)],
  };
  const { targets, criteria } = cloneTargets({ targets: [target], term }, to);
  return { criterion: targets[0]?.criteria[0], changes: criteria[0]?.changes };
};

test("a criterion is taken over as it is, from the new term's first year on", () =>
  expect(cloned({})).toEqual({
    criterion: criterion({ thresholds: [{ from: 2026, value: "3" }] }),
    changes: [],
  }));

test("of several thresholds the last one is kept, without the decision that it rested on", () => {
  const thresholds = [
    { from: 2021, value: "3" },
    { from: 2024, value: "5", basis: "NQ 12-NQ/ĐU" },
  ];
  const { criterion: taken, changes } = cloned({ thresholds });
  expect(taken?.thresholds).toEqual([{ from: 2026, value: "5" }]);
  expect(changes).toEqual([{ kind: "thresholds", left: 1 }]);
});

test.each([
  [2025, next, 2030],
  [2023, next, 2028],
  [2025, { ...next, lastYear: 2028 }, 2028],
])(
  "what was due in %i is due in the same year of the new term, at the latest in its last",
  (dueYear, to, due) => {
    const { criterion: taken, changes } = cloned({ horizon: "by year", dueYear }, to);
    expect(taken?.dueYear).toBe(due);
    expect(changes).toEqual([{ kind: "due year", from: dueYear, to: due }]);
  },
);

test("a state before the old term is named", () =>
  expect(cloned({ baseline: { year: 2020, value: "7" } }).changes).toEqual([
    { kind: "baseline", year: 2020 },
  ]));

test("a yes-no criterion without thresholds keeps none", () => {
  const { unit: _, ...yesNo } = criterion({ measure: "yes-no", thresholds: [] });
  expect(cloned(yesNo).criterion?.thresholds).toEqual([]);
});

test.each<[text: string, years: number[]]>([
  ["Tổng huy động vốn thời kỳ 2021–2025: 5.000 tỷ đồng", [2021, 2025]],
  ["Đến cuối năm 2025 còn 2,5%; riêng năm 2025 giảm 1%", [2025]],
  ["Đến năm 2025 đạt 60%, trong đó năm 2021 đạt 40%", [2021, 2025]],
  ["So với năm 2020, đến 2030", []],
  ["Trồng 20250 cây", []],
])("words that name years of the old term are reported: %s", (text, years) => {
  const taken = cloneTargets(
    {
      targets: [
        { code: "P1", group: "party", text, exceedable: true, criteria: [criterion({ text })] },
        { code: "P2", group: "party", text: "Kết nạp", exceedable: true, criteria: [] },
      ],
      term,
    },
    next,
  );
  const changes = years.length === 0 ? [] : [{ kind: "wording", years }];
  expect(taken.words).toEqual([
    { code: "P1", changes },
    { code: "P2", changes: [] },
  ]);
  expect(taken.criteria).toEqual([{ code: "P1a", changes }]);
});
