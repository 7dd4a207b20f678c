import type { Criterion, Resolution, Review } from "#lib/domain/resolution.ts";

type Given = Partial<Criterion> & Pick<Criterion, "code" | "text">;

const criterion = (given: Given): Criterion => ({
  role: "headline",
  measure: "share",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
  unit: "đảng viên",
  thresholds: [{ from: 2021, value: "100" }],
  ...given,
});

export const review: Review = {
  code: "mid-term",
  kind: "mid-term",
  name: "Kiểm điểm giữa nhiệm kỳ",
  throughYear: 2022,
  partialYear: 2023,
  partialResults: [{ criterion: "P3a", value: "1" }],
  heldOn: "2023-04-24",
  countOnTrackAsMet: false,
  conclusions: [
    { target: "P3", verdict: "met", reason: "Hội nghị xếp vào nhóm đạt" },
    { target: "P5", verdict: "missed" },
  ],
};

/** Three targets: one exceeded but concluded as met, one missed with a condition that holds, one without conclusion. */
export const resolution: Resolution = {
  organisation: { code: "vp-ubnd", name: "Đảng bộ Văn phòng UBND tỉnh" },
  settings: { excellentCap: "20", excellentCapBase: "good or better" },
  branches: [],
  term: { code: "2020-2025", name: "2020–2025", firstYear: 2021, lastYear: 2025 },
  targets: [
    {
      code: "P3",
      group: "party",
      text: "Cả nhiệm kỳ kết nạp từ 3 đảng viên mới trở lên",
      exceedable: true,
      criteria: [
        criterion({
          code: "P3a",
          text: "Đảng viên mới kết nạp",
          measure: "quantity",
          horizon: "total",
          thresholds: [{ from: 2021, value: "3" }],
        }),
      ],
    },
    {
      code: "P5",
      group: "party",
      text: "100% đảng viên hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc",
      exceedable: true,
      criteria: [
        criterion({ code: "P5a", text: "đảng viên hoàn thành tốt nhiệm vụ trở lên" }),
        criterion({
          code: "P5b",
          text: "đảng viên hoàn thành xuất sắc nhiệm vụ",
          role: "condition",
          thresholds: [{ from: 2021, value: "20" }],
        }),
      ],
    },
    {
      code: "G1",
      group: "government",
      text: "100% cán bộ, công chức chấp hành tốt chủ trương, chính sách",
      exceedable: true,
      criteria: [criterion({ code: "G1a", text: "cán bộ chấp hành tốt", unit: "người" })],
    },
  ],
  baseFigures: [],
  results: [
    { criterion: "P3a", year: 2021, value: "1" },
    { criterion: "P3a", year: 2022, value: "2" },
    { criterion: "P5a", year: 2021, numerator: "60", denominator: "60" },
    { criterion: "P5a", year: 2022, numerator: "64", denominator: "65" },
    { criterion: "P5b", year: 2021, numerator: "12", denominator: "60" },
    { criterion: "P5b", year: 2022, numerator: "13", denominator: "65" },
    { criterion: "G1a", year: 2021, numerator: "70", denominator: "70" },
    { criterion: "G1a", year: 2022, numerator: "75", denominator: "75" },
  ],
  organisationRatings: [],
  branchRatings: [],
  memberRatings: [],
  reviews: [review],
};
