import type { Wording } from "#tests/reading/wordings/wording.ts";

type Reading = Omit<Wording, "text">;

const told = (...says: string[]): Reading => ({ says });
const open = (unsure: string[], ...says: string[]): Reading => ({ says, unsure });

/** Wordings that were once read as something else, and nothing said so. */
const read: Record<string, Reading> = {
  // "ít hơn" ends with "hơn".
  "Có ít hơn 3 vụ vi phạm mỗi năm": told("quantity less than 3 vụ, every year"),
  "Tỷ lệ hộ nghèo thấp hơn 2% vào năm 2025": told("share less than 2 hộ nghèo, by year 2025"),
  "Tỷ lệ hộ nghèo nhỏ hơn 2% vào năm 2025": told("share less than 2 hộ nghèo, by year 2025"),
  "Tỷ lệ nợ xấu bé hơn 3% hằng năm": told("share less than 3, every year"),
  "Tỷ lệ che phủ rừng cao hơn 60% vào năm 2025": told("share more than 60, by year 2025"),

  // A bound that is denied is the other one.
  "Không có quá 2 đảng viên bị kỷ luật mỗi năm": told("quantity at most 2 đảng viên, every year"),
  "Không để xảy ra quá 2 vụ vi phạm mỗi năm": told("quantity at most 2 vụ, every year"),
  "Không để quá 1% hộ tái nghèo hằng năm": told("share at most 1 hộ, every year"),
  "Không có trên 2 đảng viên bị kỷ luật mỗi năm": told("quantity at most 2 đảng viên, every year"),
  "Chưa tới 5 vụ tai nạn giao thông mỗi năm": told("quantity less than 5 vụ, every year"),
  "Chưa đến 2% hộ nghèo vào năm 2025": told("share less than 2 hộ nghèo, by year 2025"),
  "Không có dưới 3 cuộc kiểm tra mỗi năm": told("quantity at least 3 cuộc, every year"),
  "Không để số hộ nghèo vào năm 2025 là 5 hộ": open(["aim"], "quantity at most 5 hộ, by year 2025"),
  "Không chi bộ nào có dưới 80% đảng viên HTTNV hằng năm": open(
    ["aim"],
    "share less than 80 chi bộ, every year, branch ratings good",
  ),

  "Tỷ lệ hộ nghèo bé hơn hoặc bằng 5% vào năm 2025": told("share at most 5 hộ nghèo, by year 2025"),
  "Tỷ lệ che phủ rừng lớn hơn hoặc bằng 60% vào năm 2025": told("share at least 60, by year 2025"),
  "Tỷ lệ hộ nghèo < 2% vào năm 2025": told("share less than 2 hộ nghèo, by year 2025"),
  "Tỷ lệ che phủ rừng ≤ 60% vào năm 2025": told("share at most 60, by year 2025"),
  "Tỷ lệ che phủ rừng >60% vào năm 2025": told("share more than 60, by year 2025"),
  "Tỷ lệ hộ nghèo ≥2% vào năm 2025": told("share at least 2 hộ nghèo, by year 2025"),

  // Everything is at least 0, and everyone has at least the lowest grade.
  "Chi bộ không hoàn thành nhiệm vụ: 0": open(["aim", "unit", "horizon"], "quantity at most 0, every year"),
  "Không chi bộ nào xếp loại không hoàn thành nhiệm vụ hằng năm": told(
    "quantity at most 0 chi bộ, every year",
  ),
  "Hằng năm không có một chi bộ nào không hoàn thành nhiệm vụ": told("quantity at most 0 chi bộ, every year"),
  "Không đảng viên nào bị kỷ luật hằng năm": told("quantity at most 0 đảng viên, every year"),
  "Hằng năm Đảng bộ không xếp loại không hoàn thành nhiệm vụ": open(["thresholds"]),
  "Tỷ lệ đảng viên không hoàn thành nhiệm vụ hằng năm dưới 2%": told(
    "share less than 2 đảng viên, every year, base members",
  ),
  "Tỷ lệ chi bộ không đạt HTTNV hằng năm dưới 5%": open(["aim"], "share less than 5 chi bộ, every year"),
  "Chi ngân sách hằng năm không vượt dự toán quá 5%": open(["aim"], "share more than 5, every year"),
  "Giảm tỷ lệ hộ nghèo xuống thấp hơn 2% vào năm 2025": told("share less than 2 hộ nghèo, by year 2025"),

  // A share in words is no grade of the organisation.
  "Một nửa số đảng viên đạt HTTNV hằng năm": told(
    "share at least 50 đảng viên, every year, member ratings good",
  ),
  "Quá nửa số chi bộ đạt HTTNV hằng năm": told("share more than 50 chi bộ, every year, branch ratings good"),
  "Hai phần năm số chi bộ được kiểm tra hằng năm": told("share at least 40 chi bộ, every year"),
  "¾ chi bộ hoàn thành tốt nhiệm vụ hằng năm": told(
    "share at least 75 chi bộ, every year, branch ratings good",
  ),
  "Gần một nửa số đảng viên đạt HTTNV hằng năm": open(
    ["aim"],
    "share at least 50 đảng viên, every year, member ratings good",
  ),
  "Hai phần ba số chi bộ đạt HTTNV": open(["thresholds"]),
  "⅔ chi bộ đạt HTTNV": open(["thresholds"]),
  "Năm phần trăm đảng viên hoàn thành xuất sắc nhiệm vụ": open(["thresholds"]),
  "Đa số đảng viên hoàn thành tốt nhiệm vụ": open(["thresholds"]),
  "Hầu hết chi bộ đạt hoàn thành tốt nhiệm vụ": open(["thresholds"]),
  "Hầu hết chi bộ kết nạp từ 2 đảng viên": open(["thresholds", "number"]),
  "Đảng bộ HTTNV trở lên, đa số chi bộ HTTNV trở lên": open(
    ["thresholds"],
    "rating at least good, every year, organisation rating",
  ),

  // Of however many there are; "3/5 xã" is of five.
  "Kiểm tra ít nhất 1/3 số chi bộ mỗi năm": open(["thresholds"]),
  "Kiểm tra ít nhất 1/4 tổng số chi bộ mỗi năm": told("share at least 25 chi bộ, every year"),
  "3/5 xã đạt chuẩn nông thôn mới": open(["measure", "horizon"], "share at least 60 xã, by year"),

  // What is told beyond the plan, or beyond the year before.
  "Thu ngân sách vượt dự toán tỉnh giao 10% trở lên hằng năm": told(
    "share of a quota at least 110, every year",
  ),
  "Thu ngân sách hằng năm vượt 10% dự toán giao": told("share of a quota at least 110, every year"),
  "Thu ngân sách hằng năm vượt trên 5% so với kế hoạch": told("share of a quota more than 105, every year"),
  "Thu ngân sách hằng năm vượt 5–7% chỉ tiêu giao": told(
    "share of a quota between 105 and 107 better higher, every year",
  ),
  "Thu ngân sách hằng năm tăng 10% so với dự toán tỉnh giao": told(
    "share of a quota at least 110, every year",
  ),
  "Thu ngân sách hằng năm đạt và vượt 100% dự toán": told("share of a quota more than 100, every year"),
  "Thu ngân sách hằng năm vượt 120% dự toán": open(
    ["thresholds"],
    "share of a quota more than 120, every year",
  ),
  "Tỷ lệ giải ngân hằng năm vượt 95% kế hoạch": open(
    ["thresholds"],
    "share of a quota more than 95, every year",
  ),
  "Thu ngân sách hằng năm vượt chỉ tiêu 10 tỷ đồng": open(
    ["thresholds"],
    "quantity at least 10 tỷ đồng, every year",
  ),
  "Số sản phẩm OCOP năm sau cao hơn năm trước từ 5 sản phẩm": open(
    ["thresholds"],
    "quantity at least 5 sản phẩm, every year",
  ),
  "Thu ngân sách năm sau cao hơn năm trước từ 8% trở lên": told(
    "growth against previous year at least 8, every year",
  ),
  "Thu ngân sách hằng năm cao hơn 8% so với năm trước": told(
    "growth against previous year at least 8, every year",
  ),

  // A part of the term, of a year, or of those that are counted: no field says it.
  "Giai đoạn 2021-2023 kết nạp 10 đảng viên": open(["horizon"], "quantity at least 10 đảng viên, total"),
  "Giai đoạn 2021-2023: kết nạp 10 đảng viên; kiểm tra 5 chi bộ": open(
    ["horizon", "role", "horizon"],
    "quantity at least 10 đảng viên, total",
    "condition: quantity at least 5 chi bộ, total",
  ),
  "Từ năm 2021 đến năm 2023 kết nạp 10 đảng viên": open(
    ["horizon", "number"],
    "quantity at least 10 đảng viên, by year 2023",
  ),
  "Năm 2021 kết nạp 2 đảng viên, các năm sau mỗi năm kết nạp 3 đảng viên": open(
    ["horizon"],
    "quantity at least 2 đảng viên, by year 2021",
    "condition: quantity at least 3 đảng viên, every year",
  ),
  "Từ năm 2023 mỗi năm kết nạp 2 đảng viên": open(["horizon"], "quantity at least 2 đảng viên, every year"),
  "Ba năm đầu mỗi năm kết nạp 2 đảng viên": open(["horizon"], "quantity at least 2 đảng viên, every year"),
  "Ít nhất 3/5 năm Đảng bộ hoàn thành tốt nhiệm vụ": open(
    ["thresholds", "horizon"],
    "rating at least good, by year, organisation rating",
  ),
  "Ít nhất 3 trong 5 năm kết nạp từ 2 đảng viên": open(
    ["thresholds"],
    "quantity at least 2 đảng viên, total",
  ),
  "Hằng năm, mỗi xã có từ 1 sản phẩm OCOP trở lên": open(
    ["subject"],
    "quantity at least 1 sản phẩm, every year",
  ),
  "Hằng năm có từ 1 sản phẩm OCOP/xã": open(["subject"], "quantity at least 1 sản phẩm, every year"),
  "Mỗi tháng tổ chức 1 buổi sinh hoạt chuyên đề": open(["horizon"], "quantity at least 1 buổi, every year"),
  "Mỗi quý kiểm tra 2 chi bộ": open(["horizon"], "quantity at least 2 chi bộ, every year"),
  "Hàng tháng kiểm tra 2 chi bộ": open(["horizon"], "quantity at least 2 chi bộ, every year"),

  // What is after, before or early in a year is not due with it, nor does "every two years" mean the term.
  "Sau năm 2023 có 5 xã đạt chuẩn": open(["horizon", "number"], "quantity at least 5 xã, by year"),
  "Trước năm 2024 có 80% xã đạt chuẩn": open(["horizon", "number"], "share at least 80 xã, by year"),
  "Từ nay đến đầu năm 2023 kết nạp 5 đảng viên": open(
    ["horizon", "number"],
    "quantity at least 5 đảng viên, total",
  ),
  "Cứ 2 năm tổ chức 1 hội nghị": open(["horizon"], "quantity at least 1 hội nghị, every year"),

  // A title of persons is one of the staff that was named before.
  "95% cán bộ, công chức đạt danh hiệu Lao động tiên tiến, 15% đạt Chiến sĩ thi đua cơ sở": open(
    ["horizon", "base"],
    "share at least 95 người, every year, base staff, advanced worker",
    "condition: share at least 15 người, every year, base staff, emulation fighter",
  ),
  "97% người dân tham gia BHYT, 15% đạt Chiến sĩ thi đua cơ sở": open(
    ["award", "base"],
    "share at least 97 người dân, by year",
    "condition: share at least 15, every year",
  ),

  // An average over bodies is none over the years, and none of them is asked for by itself.
  "Bình quân mỗi chi bộ kết nạp 2 đảng viên mỗi năm": open(
    ["subject"],
    "quantity at least 2 đảng viên, every year",
  ),
  "Mỗi chi bộ kết nạp bình quân 2 đảng viên mỗi năm": told(
    "quantity at least 2 đảng viên, average, each branch",
  ),

  // A level below nothing, or for some years only, is no plain one.
  "Hằng năm tốc độ tăng trưởng -2%": open(["aim"], "quantity at least 2 %, every year"),
  "Ít nhất 02 năm hoàn thành xuất sắc nhiệm vụ": open(["thresholds"], "rating at least excellent, by year"),
  "Bắt đầu từ năm thứ hai của nhiệm kỳ, hằng năm kết nạp 3 đảng viên": open(
    ["horizon"],
    "quantity at least 3 đảng viên, every year",
  ),
  "Năm 2021: 85% chi bộ HTTNV trở lên, năm 2022: 88%": open(
    ["thresholds"],
    "share at least 85 chi bộ, by year 2021, branch ratings good",
    "condition: share at least 88, by year 2022",
  ),
  "Đến năm 2025 thu ngân sách 1,500 tỷ đồng": open(
    ["thresholds"],
    "quantity at least 1.5 tỷ đồng, by year 2025",
  ),

  // What only calls itself a target is no share of a plan.
  "Chỉ tiêu về tỷ lệ che phủ rừng đến năm 2025: 60%": told("share at least 60, by year 2025"),

  // Of these less is better.
  "Đến năm 2025 tỷ lệ mù chữ 2%": open(["aim"], "share at most 2, by year 2025"),
  "Mỗi năm số vụ cháy nổ 5 vụ": open(["aim"], "quantity at most 5 vụ, every year"),

  // So it is of their parts, but for those that are helped.
  "Tỷ lệ hộ nghèo đến năm 2025: dưới 2%, trong đó: thành thị: 1%; nông thôn: 3%": open(
    ["aim"],
    "share less than 2 hộ nghèo, by year 2025",
    "condition: share at most 1 hộ nghèo, by year 2025",
    "condition: share at most 3 hộ nghèo, by year 2025",
  ),
  "Mỗi năm có không quá 50 vụ vi phạm, trong đó 90% được xử lý": told(
    "quantity at most 50 vụ, every year",
    "condition: share at least 90, every year",
  ),

  // Each has the grade that it names.
  "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên hằng năm: Từ 90% trở lên, trong đó: Hoàn thành xuất sắc nhiệm vụ: Không quá 20%":
    told(
      "share at least 90 chi bộ, every year, branch ratings good",
      "condition: share at most 20 chi bộ, every year, branch ratings excellent",
    ),

  // About so many is no bound.
  "Mỗi năm thu hút ≈ 500 lượt khách": open(["aim"], "quantity at least 500 lượt, every year"),
  "Mỗi năm thu hút ~500 lượt khách": open(["aim"], "quantity at least 500 lượt, every year"),
  "Mỗi năm chênh lệch ±5 lượt": open(["aim"], "quantity at least 5 lượt, every year"),

  // None is a level too: the list of parts goes on.
  "Hằng năm, 90% chi bộ hoàn thành tốt nhiệm vụ trở lên, trong đó: hoàn thành xuất sắc nhiệm vụ: không quá 20%; chi bộ bị kỷ luật: không có":
    {
      says: [
        "share at least 90 chi bộ, every year, branch ratings good",
        "condition: share at most 20 chi bộ, every year, branch ratings excellent",
        "condition: quantity at most 0, every year",
      ],
      unsure: ["unit"],
    },

  // Millions of something.
  "Đến năm 2025 trồng mới 1 triệu cây xanh": told("quantity at least 1 triệu cây, by year 2025"),
  "Hằng năm thu hút 2 triệu lượt khách": told("quantity at least 2 triệu lượt, every year"),
  "Mỗi năm giảm tỷ lệ hộ nghèo 1,5 điểm phần trăm": told("quantity at least 1.5 điểm phần trăm, every year"),
  "Mỗi năm giảm tỷ lệ hộ nghèo 1,5 điểm %": told("quantity at least 1.5 điểm phần trăm, every year"),

  // "Trên 1 vạn dân" is what a rate is counted on, unless it is the level itself.
  "Đến năm 2025, số giường bệnh trên 1 vạn dân đạt 32 giường": told(
    "quantity at least 32 giường, by year 2025",
  ),
  "Đến năm 2025 đạt 10 bác sĩ trên 1 vạn dân": told("quantity at least 10 bác sĩ/1 vạn dân, by year 2025"),
  "Đến năm 2025 quy mô dân số đạt trên 100.000 dân": open(
    ["unit"],
    "quantity more than 100000 dân, by year 2025",
  ),

  // A share of those with a grade is none of those that were rated.
  "Hằng năm đảng viên hoàn thành xuất sắc nhiệm vụ không quá 20% số đảng viên hoàn thành tốt nhiệm vụ": open(
    ["base"],
    "share at most 20 đảng viên, every year",
  ),

  // New members are not all members.
  "Hằng năm bồi dưỡng lý luận chính trị cho 100% đảng viên mới": told(
    "share at least 100 đảng viên, every year",
  ),

  // What is right by a rule is no rule's number.
  "Hằng năm nộp đảng phí đúng quy định 100%": told("share at least 100, every year"),

  // A share of several kinds of bodies, of none of which something is demanded.
  "Đến năm 2025, 50% số xã, phường không có ma túy": told("share at least 50 xã, by year 2025"),
  "Hằng năm 100% chi bộ, không có đảng viên bị kỷ luật": open(
    ["role"],
    "share at least 100 chi bộ, every year",
    "condition: quantity at most 0 đảng viên, every year",
  ),
};

export const onceMisread: Wording[] = Object.entries(read).map(([text, reading]) => ({ text, ...reading }));
