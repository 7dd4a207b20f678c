import { expect, test } from "vitest";
import {
  suggestForGroup,
  suggestForTarget,
  withoutCause,
} from "#app/[organisation]/reviews/[review]/narrative/suggest-texts.ts";
import type { PartContent, SaidPart } from "#lib/domain/narrative-part.ts";
import type { Conclusion, Criterion } from "#lib/domain/resolution.ts";
import type { Basis, Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { branches, judgeStory, shares, yearly } from "#tests/wording/one-criterion.ts";

type Texts = PartContent["texts"];

const share: Partial<Criterion> = { measure: "share", thresholds: [{ from: 2021, value: "100" }] };
const cause = "Một đồng chí vi phạm; đã kiểm điểm. ";

const coded = (row: ScorecardRow, code: string): ScorecardRow => ({
  ...row,
  target: { ...row.target, code, text: `Chỉ tiêu ${code}.` },
});

const noted = coded(
  judgeStory({
    criterion: share,
    results: shares("60/60", "64/65").map((each) => (each.year === 2022 ? { ...each, note: cause } : each)),
  }),
  "P1",
);
const unexplained = coded(judgeStory({ criterion: {}, results: yearly("3", "2") }), "P2");
const met = coded(judgeStory({ criterion: {}, results: yearly("3", "3") }), "P3");

const card = (rows: ScorecardRow[], basis: Basis = "computed") => ({ rows, basis }) as Scorecard;

const saying = (parts: Record<string, Texts> = {}) => {
  const written = new Map<string, Pick<SaidPart, "content">>();
  for (const [name, texts] of Object.entries(parts)) written.set(name, { content: { texts, remedies: [] } });
  return { branches, written };
};

const missed = card([noted, unexplained, met]);
const lacks = "năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%";

test("a group begins with every target that falls short, and by which figures", () => {
  expect(suggestForGroup(missed, "party", saying()).shortcomings?.split("\n")).toEqual([
    `Chỉ tiêu “Chỉ tiêu P1” chưa đạt: ${lacks}.`,
    "Chỉ tiêu “Chỉ tiêu P2” chưa đạt: năm 2022 đạt 2 đảng viên, thấp hơn mức 3 đảng viên.",
  ]);
  expect(suggestForGroup(missed, "government", saying())).toEqual({});
});

test("what is written of a target is not suggested for its group once more", () => {
  const written = saying({
    "target P1": { shortcomings: "Còn 1 đảng viên.", subjectiveCauses: "Buông lỏng." },
  });
  const { shortcomings, objectiveCauses } = suggestForGroup(missed, "party", written);
  expect(shortcomings).not.toContain("P1");
  expect(objectiveCauses).toBeUndefined();
});

test("a note beside a missed figure is offered as a cause of either kind, until one is written", () => {
  const ofTarget = "Một đồng chí vi phạm; đã kiểm điểm (năm 2022).";
  const ofGroup = "Chỉ tiêu “Chỉ tiêu P1”: Một đồng chí vi phạm; đã kiểm điểm (năm 2022).";
  const causes = (text: string) => ({ objectiveCauses: text, subjectiveCauses: text });
  expect(suggestForTarget(noted, saying())).toEqual({
    shortcomings: `N${lacks.slice(1)}.`,
    ...causes(ofTarget),
  });
  expect(suggestForGroup(missed, "party", saying())).toMatchObject(causes(ofGroup));
  const written = { objectiveCauses: "Do biên chế." };
  expect(suggestForTarget(noted, saying({ "target P1": written })).subjectiveCauses).toBeUndefined();
  expect(suggestForGroup(missed, "party", saying({ party: written })).subjectiveCauses).toBeUndefined();
});

test("nothing is suggested of a target that stands well", () =>
  expect(suggestForTarget(met, saying())).toEqual({}));

test("nothing is made up where no cause is known: the target is named to those who write", () => {
  expect(suggestForTarget(unexplained, saying())).toEqual({
    shortcomings: "Năm 2022 đạt 2 đảng viên, thấp hơn mức 3 đảng viên.",
  });
  expect(withoutCause(missed, "party", saying())).toEqual(["P2"]);
  expect(withoutCause(missed, "party", saying({ "target P2": { objectiveCauses: "Do biên chế." } }))).toEqual(
    [],
  );
  expect(withoutCause(missed, "party", saying({ party: { subjectiveCauses: "Chưa quyết liệt." } }))).toEqual(
    [],
  );
});

test("on the basis of conclusions the concluded verdict counts, without a reason the figures do not give", () => {
  const conclude = (row: ScorecardRow, verdict: Conclusion["verdict"]): ScorecardRow => ({
    ...row,
    differs: true,
    conclusion: { target: row.target.code, verdict },
  });
  const concluded = card([conclude(noted, "met"), conclude(met, "missed")], "concluded");
  expect(suggestForGroup(concluded, "party", saying()).shortcomings).toBe("Chỉ tiêu “Chỉ tiêu P3” chưa đạt.");
  expect(withoutCause(concluded, "party", saying())).toEqual(["P3"]);
  expect(suggestForTarget(conclude(noted, "met"), saying())).toEqual({});
});
