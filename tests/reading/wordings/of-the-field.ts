import type { Wording } from "#tests/reading/wordings/wording.ts";

/**
 * Every wording that the facts of the field collect, each with what an expert takes it for; `unsure` are the points an
 * honest reader must name. Where no term is given it is 2021–2025.
 */
export const ofTheField: Wording[] = [
  {
    text: "mỗi năm kết nạp từ 80 đảng viên mới trở lên",
    says: ["quantity at least 80 đảng viên, every year"],
  },
  {
    text: "hằng năm có từ 80% TCCSĐ HTTNV trở lên, không có TCCSĐ không hoàn thành nhiệm vụ",
    says: [
      "share at least 80 tổ chức đảng, every year, branch ratings good",
      "condition: quantity at most 0 TCCSĐ, every year",
    ],
    unsure: ["source", "role"],
  },
  {
    text: "tăng trưởng bình quân đạt 12–13%/năm",
    says: ["quantity between 12 and 13 better higher %, average"],
  },
  { text: "đến năm 2025 không còn hộ nghèo", says: ["quantity at most 0 hộ nghèo, by year 2025"] },
  {
    text: "97% người dân tham gia BHYT",
    says: ["share at least 97 người dân, by year"],
    unsure: ["horizon"],
  },
  {
    text: "nước sạch trên 90% (hợp vệ sinh đạt 100%)",
    says: ["share more than 90, by year", "condition: share at least 100, by year"],
    unsure: ["horizon"],
  },
  {
    text: "giá trị sản xuất tăng bình quân 16%, trong đó: nông 6%; CN-XD 18,4%; DV 18,2%",
    says: [
      "quantity at least 16 %, average",
      "condition: quantity at least 6 %, average",
      "condition: quantity at least 18.4 %, average",
      "condition: quantity at least 18.2 %, average",
    ],
  },
  {
    text: "Tổng huy động vốn thời kỳ 2021–2025: 5.000 tỷ đồng",
    says: ["quantity at least 5000 tỷ đồng, total"],
  },
  {
    text: "xã NTM 2025 đạt 50% (8 xã), trong đó nâng cao 6,25% (1 xã)",
    says: ["share at least 50 xã, by year 2025", "condition: share at least 6.25 xã, by year 2025"],
    unsure: ["number"],
  },
  {
    text: "Tốc độ tăng dân số bình quân hằng năm dưới 1%",
    says: ["quantity less than 1 %, average"],
  },
  {
    text: "Tỷ lệ lao động nông nghiệp năm 2025: 50%",
    says: ["share at most 50 lao động, by year 2025"],
    unsure: ["aim"],
  },
  { text: "giảm tỷ suất sinh thô 0,30‰/năm", says: ["quantity at least 0.3 ‰, every year"] },
  {
    text: "gọi công dân nhập ngũ hằng năm đạt 100% chỉ tiêu",
    says: ["share of a quota at least 100, every year"],
  },
  {
    text: "hộ nghèo giảm còn 2,5%",
    says: ["share at most 2.5 hộ nghèo, by year"],
    unsure: ["horizon"],
  },
  {
    text: "xuống dưới 0,5% vào năm 2030",
    term: [2026, 2030],
    says: ["share less than 0.5, by year 2030"],
  },
  {
    text: "xuống dưới 0,5% vào năm 2030",
    says: ["share less than 0.5, by year"],
    unsure: ["horizon"],
  },
  {
    text: "kết nạp từ 30–35 đảng viên",
    says: ["quantity between 30 and 35 better higher đảng viên, total"],
    unsure: ["horizon", "better"],
  },
  { text: "10/10 thôn văn hóa", says: ["share at least 100 thôn, by year"], unsure: ["horizon", "measure"] },
  {
    text: "3/4 trường đạt chuẩn",
    says: ["share at least 75 trường, by year"],
    unsure: ["horizon", "measure"],
  },
  {
    text: "tất cả chi bộ trực thuộc đều HTTNV",
    says: ["share at least 100 chi bộ, every year, branch ratings good"],
    unsure: ["horizon", "level"],
  },
  {
    text: "kết nạp hằng năm từ 3% trở lên so với tổng số đảng viên đầu nhiệm kỳ",
    says: ["share at least 3 đảng viên, every year"],
    unsure: ["base"],
  },
  {
    text: "kết nạp hằng năm từ 3% trở lên so với tổng số đảng viên đầu năm",
    says: ["share at least 3 đảng viên, every year, base members"],
    unsure: ["base"],
  },
  {
    text: "tổng đàn tăng 4% so với cùng kỳ",
    says: ["growth against previous year at least 4, every year"],
    unsure: ["horizon"],
  },
  // The figure it is compared with is another body's, one for each year: nothing to propose yet.
  { text: "hộ nghèo thấp hơn bình quân chung của huyện", says: [], unsure: ["thresholds"] },
  { text: "trong nhóm các tỉnh dẫn đầu", says: [], unsure: ["thresholds"] },
  {
    text: "trong nhóm 10 tỉnh dẫn đầu",
    says: ["quantity at most 10 hạng, by year"],
    unsure: ["horizon"],
  },
  {
    text: "giữ vững danh hiệu … và đạt nâng cao vào cuối 2020",
    term: [2016, 2020],
    says: ["yes-no, every year", "condition: yes-no, by year 2020"],
    unsure: ["measure"],
  },
  {
    text: "Đảng bộ được xếp loại từ HTTNV trở lên",
    says: ["rating at least good, every year, organisation rating"],
    unsure: ["horizon"],
  },
  { text: "Cơ quan đạt đơn vị văn hóa", says: ["yes-no, every year"], unsure: ["horizon", "measure"] },
];
