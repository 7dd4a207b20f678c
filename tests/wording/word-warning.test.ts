import Fraction from "fraction.js";
import { expect, test } from "vitest";
import type { Warning } from "#lib/domain/warning.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";
import { branches, judgeStory, yearly } from "#tests/wording/one-criterion.ts";

const targets = [judgeStory({ criterion: {}, results: yearly("3") }).target];
const year = 2022;

const warnings: [Warning, string, string][] = [
  [
    { code: "W1", year, of: "members", excellent: 13, counted: 64, cap: "20", base: "good or better" },
    "Năm 2022: 13 đảng viên hoàn thành xuất sắc nhiệm vụ trên 64 đảng viên hoàn thành tốt nhiệm vụ trở lên (20,31%), vượt mức trần 20%.",
    "2022: 13 members rated excellent of 64 rated good or better (20.31%), above the cap of 20%.",
  ],
  [
    { code: "W1", year, of: "branches", excellent: 20001, counted: 100000, cap: "20", base: "good only" },
    "Năm 2022: 20.001 chi bộ hoàn thành xuất sắc nhiệm vụ trên 100.000 chi bộ hoàn thành tốt nhiệm vụ (20,01%), vượt mức trần 20%.",
    "2022: 20,001 branches rated excellent of 100,000 rated good (20.01%), above the cap of 20%.",
  ],
  [
    { code: "W2", year, criterion: "X1", branch: "a", fighters: new Fraction(12), workers: new Fraction(75) },
    "Chi bộ Kinh tế ngành. Năm 2022: 12 Chiến sĩ thi đua cơ sở trên 75 Lao động tiên tiến (16%), vượt mức trần 15%.",
    "Chi bộ Kinh tế ngành. 2022: 12 emulation fighters of 75 advanced workers (16%), above the cap of 15%.",
  ],
  [
    { code: "W3", year, of: "members", criterion: null, counted: new Fraction(64), base: 65 },
    "Năm 2022: cộng các mức xếp loại, miễn và chưa xếp loại được 64 đảng viên, số liệu cơ bản ghi 65.",
    "2022: the grades, exempt and unrated members add up to 64, the base figures say 65 members.",
  ],
  [
    { code: "W3", year, of: "staff", criterion: "X1", counted: new Fraction(74), base: 75 },
    "Năm 2022: mẫu số của “Đảng viên mới kết nạp” là 74, số liệu cơ bản ghi 75 cán bộ, công chức, viên chức, người lao động.",
    "2022: the denominator of “Đảng viên mới kết nạp” is 74, the base figures say 75 staff.",
  ],
  [
    { code: "W4", year, criterion: "X1", branch: null, reached: 64, counted: 65 },
    "Năm 2022: 100% đạt danh hiệu Lao động tiên tiến, trong khi 64/65 đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
    "2022: everybody is an advanced worker, while 64/65 members were rated good or better.",
  ],
  [
    {
      code: "W5",
      year,
      criterion: "X1",
      branch: null,
      before: { measure: "quantity", value: new Fraction(10) },
      now: { measure: "quantity", value: new Fraction(30) },
    },
    "Năm 2022: kết quả “Đảng viên mới kết nạp” thay đổi nhiều so với năm trước, từ 10 đảng viên thành 30 đảng viên.",
    "2022: the result of “Đảng viên mới kết nạp” differs much from the year before, 30 đảng viên after 10 đảng viên.",
  ],
  [
    { code: "W6", year, criterion: "X1", reached: "always", threshold: { from: 2022, value: "0" } },
    "Mức đề ra từ năm 2022 của “Đảng viên mới kết nạp” (≥ 0 đảng viên) bao giờ cũng đạt.",
    "The demand of “Đảng viên mới kết nạp” from 2022 (≥ 0 đảng viên) is always met.",
  ],
  [
    { code: "W7", year, criterion: "X1", branch: "a", approved: new Fraction(70), now: new Fraction(75) },
    "Chi bộ Kinh tế ngành. Năm 2022: mẫu số của “Đảng viên mới kết nạp” đổi từ 70 thành 75 sau khi số liệu năm đã được duyệt.",
    "Chi bộ Kinh tế ngành. 2022: the denominator of “Đảng viên mới kết nạp” changed from 70 to 75 after the year was approved.",
  ],
  [
    { code: "W8", year, target: "X", computed: "exceeded", concluded: "met" },
    "Chỉ tiêu “Chỉ tiêu X”: Hội nghị kết luận Đạt, khác với kết quả tính theo số liệu (Vượt), nhưng chưa nêu lý do.",
    "Target “Chỉ tiêu X”: the conference concluded “Met”, the figures say “Exceeded”, and no reason is given.",
  ],
];

test.each(warnings)("$code", (warning, vi, en) => {
  expect(plainSpaces(wordWarning(warning, { branches, targets }, "vi"))).toBe(vi);
  expect(plainSpaces(wordWarning(warning, { branches, targets }, "en"))).toBe(en);
});
