import { expect, test } from "vitest";
import { similarIn } from "#lib/reading/similar-criterion.ts";
import { criterion } from "#tests/domain/builders.ts";

const criteria = [
  criterion({ code: "P1", text: "Hằng năm có từ 80% chi bộ hoàn thành tốt nhiệm vụ trở lên" }),
  criterion({ code: "P2", text: "Không có chi bộ không hoàn thành nhiệm vụ" }),
  criterion({ code: "P3", text: "Mỗi năm kết nạp từ 3 đảng viên mới trở lên" }),
  criterion({ code: "P4", text: "Đảng viên hoàn thành xuất sắc nhiệm vụ" }),
  criterion({ code: "P5", text: "Đảng viên hoàn thành tốt nhiệm vụ" }),
  { ...criterion({ code: "G1", text: "BHYT" }), also: ["G", "Người dân tham gia bảo hiểm y tế"] },
  criterion({ code: "P6", text: "Đảng viên dự sinh hoạt chi bộ" }),
  criterion({ code: "P7", text: "Đảng viên dự sinh hoạt đảng bộ" }),
  criterion({ code: "G2", text: "Xã đạt chuẩn nông thôn mới" }),
  criterion({ code: "G3", text: "Xã đạt chuẩn nông thôn mới nâng cao" }),
];

test.each<[string, string, string | null]>([
  ["in other words for how much and when", "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ", "P1"],
  ["in another order, without accents and in capitals", "KET NAP DANG VIEN MOI", "P3"],
  ["with some words more", "Số đảng viên mới được kết nạp trong năm 2024", "P3"],
  ["as its target says it", "Tỷ lệ người dân tham gia BHYT, bảo hiểm y tế", "G1"],
  ["the nearer of two", "Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ", "P4"],
  ["with its own words, of two that begin alike", "Số xã đạt chuẩn nông thôn mới nâng cao", "G3"],
  ["that two are as like", "Đảng viên dự sinh hoạt", null],
  ["with a grade in letters", "Tỷ lệ chi bộ HTTNV trở lên", "P1"],
  ["with another grade", "Chi bộ hoàn thành nhiệm vụ", null],
  ["that denies what the other says", "Xã không đạt chuẩn nông thôn mới", null],
  ["of too few words", "Chi bộ", null],
  ["of a sum", "Tổng cộng", null],
  ["with half of the words", "Kết nạp đoàn viên công đoàn cơ sở", null],
  ["of nothing", "", null],
  ["longer than any criterion", "kết nạp đảng viên mới ".repeat(200), null],
])("a row %s: “%s”", (_, text, code) => expect(similarIn(criteria)(text)?.code ?? null).toBe(code));

test("among no criteria there is none like it", () => expect(similarIn([])("Kết nạp đảng viên")).toBeNull());
