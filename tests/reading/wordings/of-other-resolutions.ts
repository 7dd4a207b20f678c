import type { Wording } from "#tests/reading/wordings/wording.ts";

type Reading = Pick<Wording, "says" | "term">;

/** Targets as other resolutions and news of them word them, by the address at which they were read. */
const read: Record<string, Record<string, Reading["says"]>> = {
  "kbang.gialai.gov.vn/Xa-Son-Lang": {
    "Cơ cấu kinh tế đến năm 2025: Nông, lâm nghiệp, thuỷ sản: 75%; dịch vụ, du lịch: 20%; Tiểu thủ công nghiệp: 05%.":
      [
        "share at least 75, by year 2025",
        "condition: share at least 20, by year 2025",
        "condition: share at least 5, by year 2025",
      ],
    "Thu nhập bình quân đầu người đến năm 2025: 45 triệu đồng/năm.": [
      "quantity at least 45 triệu đồng/năm, by year 2025",
    ],
    "Tỷ lệ tăng thu cân đối NSĐP thực hiện so năm trước: 10% trở lên.": [
      "quantity at least 10 %, every year",
    ],
    "Đến năm 2025 xây dựng xã cơ bản đạt nông thôn mới nâng cao.": ["yes-no, by year 2025"],
    "Số thôn, làng đạt chuẩn nông thôn mới (theo Chỉ thị 12-CT/TU, ngày 13/2/2018 của Ban Thường vụ Tỉnh ủy): 04/09 thôn, làng.":
      ["quantity at least 4 thôn, làng, by year"],
    "Tỷ lệ hộ nghèo người đồng bào DTTS giảm bình quân/năm: trên 10%.": ["quantity more than 10 %, average"],
    "Tỷ lệ lao động qua đào tạo: trên 20%.": ["share more than 20 lao động, by year"],
    "Tỷ lệ người dân tham gia bảo hiểm y tế hàng năm: từ 90% trở lên.": [
      "share at least 90 người dân, every year",
    ],
    "Tỷ lệ tăng dân số tự nhiên hàng năm: 1,1%.": ["quantity at most 1.1 %, every year"],
    "Số trường học đạt chuẩn Quốc gia: 04 trường.": ["quantity at least 4 trường, by year"],
    "Duy trì xã đạt chuẩn quốc gia về y tế.": ["yes-no, every year"],
    "Tỷ lệ hộ dân được sử dụng nước sạch, hợp vệ sinh: 98%.": ["share at least 98 hộ dân, by year"],
    "Tuyển chọn, gọi công dân nhập ngũ hàng năm đạt 100% chỉ tiêu.": [
      "share of a quota at least 100, every year",
    ],
    "Tỷ lệ chi bộ hàng năm đạt “Hoàn thành xuất sắc nhiệm vụ”: 15% trở lên/tổng số chi bộ trực thuộc.": [
      "share at least 15 chi bộ, every year, branch ratings excellent",
    ],
    "Bình quân hàng năm kết nạp đảng viên mới: trên 4%.": ["share more than 4 đảng viên, average"],
    "Tỷ lệ đảng viên HTTNV hàng năm đạt: 90% trở lên.": [
      "share at least 90 đảng viên, every year, member ratings good",
    ],
    "Đảng bộ xã hàng năm đạt: hoàn thành tốt nhiệm vụ trở lên.": [
      "rating at least good, every year, organisation rating",
    ],
    "MTTQ và các đoàn thể hàng năm đạt: hoàn thành tốt nhiệm vụ trở lên.": [
      "rating at least good, every year",
    ],
  },
  "baodanang.vn: phường Thạc Gián, phường Tam Kỳ": {
    "thương mại - dịch vụ tăng bình quân hằng năm 10-12%": [
      "quantity between 10 and 12 better higher %, average",
    ],
    "giảm tỷ suất sinh thô 0,30%0/năm": ["quantity at least 0.3 ‰, every year"],
    "hộ gia đình đạt tiêu chuẩn văn hóa 85% trở lên, tổ văn hóa đạt 78% trở lên": [
      "share at least 85 hộ gia đình, by year",
      "condition: share at least 78, by year",
    ],
    "Đảng bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém; tỷ lệ chi bộ trực thuộc đạt hoàn thành tốt nhiệm vụ trên 80%, phát triển từ 10 đảng viên trở lên/năm":
      [
        "rating at least good, every year, organisation rating",
        "condition: quantity at most 0 chi bộ, every year",
        "condition: share more than 80 chi bộ, every year, branch ratings good",
        "condition: quantity at least 10 đảng viên, every year",
      ],
    "tăng tổng thu ngân sách nhà nước bình quân hằng năm 8-9%": [
      "quantity between 8 and 9 better higher %, average",
    ],
    "thu nhập bình quân đầu người tăng hơn 8%/năm": ["quantity more than 8 %, every year"],
  },
  "baodongnai.com.vn: Xuân Lộc": {
    "năm 2024 tỷ lệ phát triển đảng viên mới đạt từ 7% trở lên so với tổng số đảng viên đầu năm": [
      "share at least 7 đảng viên, by year 2024, base members",
    ],
  },
  "Nghị quyết Đại hội XIII": {
    "Tốc độ tăng trưởng kinh tế (GDP) bình quân 5 năm đạt khoảng 6,5 - 7%/năm": [
      "quantity between 6.5 and 7 better higher %, average",
    ],
    "Đến năm 2025, GDP bình quân đầu người khoảng 4.700 - 5.000 USD": [
      "quantity between 4700 and 5000 better higher USD, by year 2025",
    ],
    "Đến năm 2025, tỉ trọng lao động nông nghiệp trong tổng lao động xã hội khoảng 25%": [
      "share at most 25 lao động, by year 2025",
    ],
    "tỉ lệ thất nghiệp ở khu vực thành thị năm 2025 dưới 4%": ["share less than 4, by year 2025"],
    "tỉ lệ nghèo đa chiều duy trì mức giảm 1 - 1,5% hằng năm": [
      "quantity between 1 and 1.5 better higher %, every year",
    ],
    "có 10 bác sĩ và 30 giường bệnh/1 vạn dân": [
      "quantity at least 10 bác sĩ/1 vạn dân, by year",
      "condition: quantity at least 30 giường bệnh/1 vạn dân, by year",
    ],
    "tuổi thọ trung bình đạt khoảng 74,5 tuổi": ["quantity at least 74.5 tuổi, by year"],
    "tỉ lệ xã đạt tiêu chuẩn nông thôn mới tối thiểu 80%, trong đó ít nhất 10% đạt chuẩn nông thôn mới kiểu mẫu":
      ["share at least 80 xã, by year", "condition: share at least 10 xã, by year"],
    "tỉ lệ sử dụng nước sạch của dân cư thành thị là 95 - 100%, nông thôn là 93 - 95%": [
      "share between 95 and 100 better higher, by year",
      "condition: share between 93 and 95 better higher, by year",
    ],
  },
  "vietnamplus.vn: Đà Nẵng 2025–2030": {
    "GRDP bình quân đầu người đạt 8.500 USD/người": ["quantity at least 8500 USD/người, by year"],
    "Tỷ trọng kinh tế số đạt 35-40% GRDP.": ["share between 35 and 40 better higher, by year"],
    "Tỷ lệ kết nạp đảng viên mới hằng năm trong nhiệm kỳ 2021-2025 phấn đấu đạt từ 3-4% tổng số đảng viên.": [
      "share between 3 and 4 better higher đảng viên, every year",
    ],
    "Hằng năm có trên 90% tổ chức cơ sở đảng, đảng viên được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên":
      [
        "share more than 90 tổ chức đảng, every year, branch ratings good",
        "condition: share more than 90 đảng viên, every year, member ratings good",
      ],
  },
  "baothanhhoa.vn, sggp.org.vn": {
    "Tốc độ tăng tổng giá trị sản phẩm trên địa bàn bình quân hằng năm đạt 11,5% trở lên; thu nhập bình quân đầu người/năm đến năm 2025 đạt 120 triệu đồng":
      ["quantity at least 11.5 %, average", "condition: quantity at least 120 triệu đồng, by year 2025"],
    "giá trị sản phẩm trên một ha đất trồng trọt và nuôi trồng thủy sản đến năm 2025 đạt 120 triệu đồng": [
      "quantity at least 120 triệu đồng, by year 2025",
    ],
    "tốc độ tăng tổng giá trị sản phẩm trên địa bàn bình quân hàng năm trên 10,6%; tỷ lệ giải quyết hồ sơ hành chính đúng hạn trên các lĩnh vực đạt 100%":
      ["quantity more than 10.6 %, average", "condition: share at least 100, every year"],
    "thu nhập bình quân đầu người đến năm 2025 so với năm 2020 tăng 30%": [
      "quantity at least 30 %, by year 2025",
    ],
  },
  "badinh.bimson.thanhhoa.gov.vn, the years moved to this term": {
    "Tổng giá trị sản xuất trên địa bàn năm 2025 đạt 1.184 tỷđ, tăng gấp 2 lần so với năm 2020, tốc độ tăng trưởng hàng năm 14,7%.":
      ["quantity at least 1184 tỷ đồng, by year 2025", "condition: quantity at least 14.7 %, every year"],
    "Tổng vốn đầu tư toàn xã hội (5 năm): 1.085tỷđ, gấp 2,2 lần so với giai đoạn 2015- 2020.": [
      "quantity at least 1085 tỷ đồng, total",
    ],
    "Số hộ sản xuất, kinh doanh, dịch vụ năm 2025: 845 hộ, tăng 80 hộ so với năm 2020.": [
      "quantity at least 845 hộ, by year 2025",
    ],
    "Thu ngân sách (năm 2025): 8tỷđ; tăng thu ngân sách bình quân hàng năm đạt 4,2%.": [
      "quantity at least 8 tỷ đồng, by year 2025",
      "condition: quantity at least 4.2 %, average",
    ],
    "Thu nhập bình quân đầu người đến năm 2025: 60trđ/người/năm, tăng 24trđ so với năm 2020.": [
      "quantity at least 60 triệu đồng/người/năm, by year 2025",
    ],
    "Tỷ lệ hộ nghèo, cận nghèo đến năm 2025 còn 0,7%, giảm 0,5% so với năm 2020.": [
      "share at most 0.7 hộ nghèo, by year 2025",
    ],
  },
  "ttthlak.gov.vn, namdinhtv.vn, baothainguyen.vn": {
    "phấn đấu 100% cán bộ, đảng viên được quán triệt, học tập đầy đủ các Chỉ thị, Nghị quyết của Đảng": [
      "share at least 100 người, every year",
    ],
    "100% đảng viên hoàn thành nhiệm vụ trở lên": [
      "share at least 100 đảng viên, every year, member ratings completed",
    ],
    "11/11 chi bộ “ hoàn thành tốt nhiệm vụ”": ["share at least 100 chi bộ, every year, branch ratings good"],
    "phấn đấu 85% tổ chức cơ sở Đảng hoàn thành tốt nhiệm vụ trở lên, 90% đảng viên hoàn thành tốt nhiệm vụ trở lên":
      [
        "share at least 85 tổ chức đảng, every year, branch ratings good",
        "condition: share at least 90 đảng viên, every year, member ratings good",
      ],
    "100% đảng viên xếp loại hoàn thành nhiệm vụ trở lên, trong đó, đảng viên xếp loại từ mức hoàn thành tốt nhiệm vụ trở lên đạt 98%":
      [
        "share at least 100 đảng viên, every year, member ratings completed",
        "condition: share at least 98 đảng viên, every year, member ratings good",
      ],
    "bình quân mỗi năm kết nạp từ 2-3 đảng viên mới": [
      "quantity between 2 and 3 better higher đảng viên, average",
    ],
    "các đoàn thể chính trị - xã hội đều đạt vững mạnh trở lên": ["share at least 100, every year"],
    "Hàng năm, Đảng bộ hoàn thành tốt nhiệm vụ trở lên; 100% chi bộ hoàn thành tốt nhiệm vụ trở lên; 100% đảng viên hoàn thành nhiệm vụ, trong đó 95% đảng viên hoàn thành tốt nhiệm vụ":
      [
        "rating at least good, every year, organisation rating",
        "condition: share at least 100 chi bộ, every year, branch ratings good",
        "condition: share at least 100 đảng viên, every year, member ratings completed",
        "condition: share at least 95 đảng viên, every year, member ratings good",
      ],
  },
};

export const ofOtherResolutions: Wording[] = Object.values(read).flatMap((wordings) =>
  Object.entries(wordings).map(([text, says]) => ({ text, says })),
);
