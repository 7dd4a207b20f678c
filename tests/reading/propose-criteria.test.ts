import { describe, expect, it } from "vitest";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import { sayCriterion } from "#tests/reading/say-criterion.ts";
import { ofOtherResolutions } from "#tests/reading/wordings/of-other-resolutions.ts";
import { ofPublishedCases } from "#tests/reading/wordings/of-published-cases.ts";
import { ofTheField } from "#tests/reading/wordings/of-the-field.ts";
import { onceMisread } from "#tests/reading/wordings/once-misread.ts";
import type { Wording } from "#tests/reading/wordings/wording.ts";

const propose = ({ text, term: [firstYear, lastYear] = [2021, 2025] }: Wording) =>
  proposeCriteria(text, { firstYear, lastYear });

const isReadRightly = (wording: Wording): boolean => {
  const said = propose(wording).criteria.map(sayCriterion);
  return said.length === wording.says.length && said.every((each, index) => each === wording.says[index]);
};

describe.each([
  ["the facts of the field", ofTheField],
  ["the published cases", ofPublishedCases],
  ["those once misread", onceMisread],
])("every wording of %s", (_, wordings) => {
  it.each(wordings)("$text", (wording) => {
    const { criteria, unsure } = propose(wording);
    expect(criteria.map(sayCriterion)).toEqual(wording.says);
    expect(unsure.map(({ field }) => field)).toEqual(expect.arrayContaining(wording.unsure ?? []));
  });
});

it.each([
  ["Từ năm 2023, hằng năm kết nạp 5 đảng viên", 2023],
  ["Kể từ 2022 mỗi năm tổ chức 2 cuộc kiểm tra", 2022],
  ["Giai đoạn 2023–2025, mỗi năm kết nạp 5 đảng viên", 2023],
  ["Từ năm 2024 đến năm 2025 kết nạp 10 đảng viên", 2024],
  ["Giai đoạn 2021-2025 kết nạp 10 đảng viên", 2021],
  ["Giai đoạn 2022-2024 kết nạp 10 đảng viên", 2021],
  ["Từ năm 2019, hằng năm kết nạp 5 đảng viên", 2021],
  ["Hằng năm tăng 5% so với năm 2022", 2021],
  ["Từ 2023 hộ giảm xuống còn 1000 hộ vào năm 2025", 2021],
  ["Đến năm 2025 có 5 xã đạt chuẩn", 2021],
])("%s holds from %d on", (text, from) => {
  const { criteria, unsure } = propose({ text, says: [] });
  expect(criteria.map(({ thresholds }) => thresholds[0]?.from)).toEqual([from]);
  // A part of the term is never taken silently.
  if (from > 2021) expect(unsure).toContainEqual(expect.objectContaining({ field: "horizon" }));
  if (from > 2021) expect(unsure).not.toContainEqual(expect.objectContaining({ field: "number" }));
});

it("a year from which all of them hold, holds for all of them", () => {
  const { criteria, unsure } = propose({
    text: "Từ năm 2023, hằng năm 100% chi bộ HTTNV trở lên và 90% đảng viên HTTNV trở lên",
    says: [],
  });
  expect(criteria.map(({ thresholds }) => thresholds[0]?.from)).toEqual([2023, 2023]);
  expect(unsure.filter(({ note }) => note === "some years").map(({ criterion }) => criterion)).toEqual([
    0, 1,
  ]);
});

describe("of a range, more is better", () => {
  const notes = (text: string) =>
    propose({ text, says: [] })
      .unsure.filter(({ field }) => field === "better")
      .map(({ note }) => note);

  it.each([
    "Hằng năm có từ 15–20% trở lên chi bộ hoàn thành xuất sắc nhiệm vụ",
    "Hằng năm phấn đấu 15–20% đảng viên hoàn thành xuất sắc nhiệm vụ",
    "Hằng năm tăng 12–13%",
  ])("as the words say: %s", (text) => expect(notes(text)).toEqual([]));

  it.each([
    "Hằng năm 15–20 % đảng viên hoàn thành xuất sắc nhiệm vụ",
    "Hằng năm có 15-20% chi bộ xuất sắc",
    "Hằng năm 15–20% đảng viên hoàn thành xuất sắc nhiệm vụ trở lên",
    "Hằng năm 80–85% chi bộ HTTNV trở lên",
  ])("or is assumed and named: %s", (text) => expect(notes(text)).toEqual(["higher assumed"]));
});

it("“không có” behind a colon is the level, and the number before it says of whom", () => {
  const { criteria, unsure } = propose({ text: "Chi bộ có từ 3 đảng viên bị kỷ luật: Không có", says: [] });
  expect(criteria.map(sayCriterion)).toEqual(["quantity at most 0, every year"]);
  expect(unsure).toContainEqual({ criterion: null, field: "number", note: "not used", said: "3" });
});

describe("a level for each year", () => {
  const climbed = (text: string) =>
    propose({ text, says: [] }).criteria.map(({ text: about, horizon, thresholds }) => ({
      ...{ about, horizon },
      levels: thresholds.map(({ from, value }) => `${from} ${value}`).join(", "),
    }));

  it.each([
    [
      "Tỷ lệ chi bộ HTTNV: năm 2021 đạt 60%, năm 2022 đạt 65%, năm 2023 đạt 70%",
      "Tỷ lệ chi bộ HTTNV",
      "2021 60, 2022 65, 2023 70",
    ],
    [
      "Tỷ lệ hộ dân dùng nước sạch năm 2021: 85%, năm 2022: 88%",
      "Tỷ lệ hộ dân dùng nước sạch",
      "2021 85, 2022 88",
    ],
    ["Giải ngân: năm 2021: 5%; năm 2022: 6% và năm 2023: 7%", "Giải ngân", "2021 5, 2022 6, 2023 7"],
    ["Giải ngân, năm 2021: 90, năm 2022: 92, đến năm 2025: 95%", "Giải ngân", "2021 90, 2022 92, 2025 95"],
    ["Văn bản ký số: năm 2021 đạt 80%, từ năm 2023 trở đi đạt 100%", "Văn bản ký số", "2021 80, 2023 100"],
    ...[
      "Năm 2021 đạt 60%, năm 2022 đạt 65% hộ dân sử dụng nước sạch",
      "Tỷ lệ giải ngân năm 2021 đạt từ 60% trở lên, năm 2022 đạt từ 65% trở lên",
      "Năm 2021 kết nạp 60 đảng viên, năm 2022 kết nạp 65 đảng viên",
    ].map((text) => [text, text, "2021 60, 2022 65"]),
  ])("“%s” is one criterion of every year", (text, about, levels) => {
    expect(climbed(text)).toEqual([{ about, horizon: "every year", levels }]);
    const notes = propose({ text, says: [] }).unsure.filter(({ field }) => field !== "level");
    expect(notes).toEqual([
      {
        criterion: 0,
        field: "horizon",
        note: "level of each year",
        said: levels.replace(/ [\d.]+(?=,|$)/gu, ""),
      },
    ]);
  });

  it("is one for the whole, and one for each of its parts", () =>
    expect(
      climbed(
        "Thu ngân sách: năm 2021: 100 tỷ đồng, năm 2022: 110 tỷ đồng, trong đó thu nội địa: năm 2021: 50 tỷ đồng, năm 2022: 55 tỷ đồng",
      ),
    ).toEqual([
      { about: "Thu ngân sách", horizon: "every year", levels: "2021 100, 2022 110" },
      { about: "thu nội địa", horizon: "every year", levels: "2021 50, 2022 55" },
    ]));

  it("stands below 0 where what falls by so much grows by less than nothing", () =>
    expect(climbed("Số vụ năm 2021 giảm 3%, năm 2022 giảm 4% so với năm trước")).toMatchObject([
      { levels: "2021 -3, 2022 -4" },
    ]));

  it.each([
    ["of years that do not ascend", "Năm 2022 đạt 65%, năm 2021 đạt 60%"],
    ["of which one has another side", "Năm 2021 trên 60%, năm 2022 65% chi bộ HTTNV"],
    ["of other things", "Năm 2021 kết nạp 10 đảng viên, năm 2022 xây dựng 3 nhà"],
    ["by which something is due", "Đến năm 2023 có 5 xã đạt chuẩn, đến năm 2025 có 8 xã đạt chuẩn"],
    ["of another term", "Tỷ lệ hộ nghèo: năm 2019: 5%, năm 2020: 4%"],
    ["of a whole term", "Cả nhiệm kỳ hộ nghèo giảm, năm 2021: 30 hộ, năm 2022: 40 hộ"],
    ["beside another level", "Cả nhiệm kỳ kết nạp 150 đảng viên, năm 2021: 30, năm 2022: 30"],
    ["that are ranges", "Năm 2021 đạt 60–65%, năm 2022 đạt 65–70%"],
  ])("%s is none: %s", (_, text) => {
    const { unsure } = propose({ text, says: [] });
    expect(unsure.map(({ note }) => note)).not.toContain("level of each year");
  });

  it("names its years in their order, however the text has them", () => {
    const text = "Kết nạp đảng viên: năm 2025: 20, năm 2021: 12, năm 2022: 15";
    expect(propose({ text, says: [] }).unsure).toContainEqual({
      ...{ criterion: null, field: "thresholds", note: "levels by year", said: "2021, 2022, 2025" },
    });
  });
});

it.each([
  ["Tỷ lệ hộ nghèo: dưới 2,5% đến năm 2025", "Tỷ lệ hộ nghèo"],
  ["Thu ngân sách: 5.000 tỷ đồng", "Thu ngân sách"],
  ["Tốc độ tăng trưởng bình quân: 12–13%/năm", "Tốc độ tăng trưởng bình quân"],
  ["Kết nạp đảng viên: từ 80 đảng viên trở lên cả nhiệm kỳ", "Kết nạp đảng viên"],
  ["Đến năm 2025: 90% hộ dân có nước sạch", "Đến năm 2025: 90% hộ dân có nước sạch"],
  ["Đảng viên vi phạm kỷ luật: Không có", "Đảng viên vi phạm kỷ luật"],
  ["Đảng viên vi phạm kỷ luật: không.", "Đảng viên vi phạm kỷ luật"],
  ["Tội phạm nghiêm trọng: Không để xảy ra", "Tội phạm nghiêm trọng"],
  ["Hộ nghèo: không còn đến năm 2025", "Hộ nghèo"],
  ["Xếp loại Đảng bộ: HTTNV trở lên hằng năm", "Xếp loại Đảng bộ"],
  ["Đảng bộ hằng năm đạt: HTTNV", "Đảng bộ hằng năm đạt: HTTNV"],
  ["Hằng năm: không có đảng viên vi phạm", "Hằng năm: không có đảng viên vi phạm"],
  ["Về kỷ luật: không có đảng viên vi phạm", "Về kỷ luật: không có đảng viên vi phạm"],
  ["Hằng năm: 90%", "Hằng năm: 90%"],
  ["Mục tiêu cụ thể: 90%", "Mục tiêu cụ thể: 90%"],
  ["Về kinh tế: thu ngân sách 500 tỷ đồng", "Về kinh tế: thu ngân sách 500 tỷ đồng"],
  ["Số xã nông thôn mới: 15 xã (lũy kế đến năm 2025)", "Số xã nông thôn mới"],
  ["Tỉ lệ hộ nghèo.: 2% hàng năm", "Tỉ lệ hộ nghèo"],
  ["2) Kết nạp 30 đảng viên mới.;", "Kết nạp 30 đảng viên mới"],
  ["12,5% hộ dân có nước sạch, v.v.", "12,5% hộ dân có nước sạch, v.v."],
])("“%s” is about “%s”", (text, about) => expect(propose({ text, says: [] }).criteria[0]?.text).toBe(about));

it.each([
  [
    "Giá trị sản xuất tăng 16%/năm, trong đó: - Nông nghiệp.: 6%; - Dịch vụ tăng 18,2%.",
    ["Nông nghiệp", "Dịch vụ tăng 18,2%"],
  ],
  ["Hằng năm: a) kết nạp 30 đảng viên; b) 98% đảng viên học nghị quyết:", ["98% đảng viên học nghị quyết"]],
])("of “%s” the parts are named without the signs around them", (text, parts) =>
  expect(
    propose({ text, says: [] })
      .criteria.slice(1)
      .map((each) => each.text),
  ).toEqual(parts),
);

it.each([
  ["Số xã đạt chuẩn nông thôn mới: 15 xã (lũy kế đến năm 2025)", "by year", 2025],
  ["Số xã đạt chuẩn nông thôn mới: 15 xã (luỹ kế đến hết năm 2024)", "by year", 2024],
  ["Tỷ lệ hộ nghèo dưới 2,5% (đến hết năm 2025)", "by year", 2025],
  ["Xây dựng 12 nhà văn hóa (tính đến cuối năm 2025)", "by year", 2025],
  ["Số xã đạt chuẩn nông thôn mới: 15 xã (đến cuối nhiệm kỳ)", "by year", undefined],
  ["Trồng 500 ha rừng (cả nhiệm kỳ)", "total", undefined],
  ["Trồng 500 ha rừng (lũy kế cả nhiệm kỳ)", "total", undefined],
  ["Kết nạp 30 đảng viên (hàng năm)", "every year", undefined],
])("the time in the brackets of “%s” is no doubt", (text, horizon, dueYear) => {
  const { criteria, unsure } = propose({ text, says: [] });
  expect(criteria.map((each) => [each.horizon, each.dueYear])).toEqual([[horizon, dueYear]]);
  expect(unsure.filter(({ field }) => field === "horizon" || field === "number")).toEqual([]);
});

describe("of the wordings of other resolutions", () => {
  const misread = ofOtherResolutions.filter((wording) => !isReadRightly(wording));

  it("at least 95 in a hundred are read as an expert reads them", () => {
    const share = 1 - misread.length / ofOtherResolutions.length;
    expect(share, misread.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("what is misread is named as unsure", () => {
    for (const wording of misread) expect(propose(wording).unsure, wording.text).not.toEqual([]);
  });
});
