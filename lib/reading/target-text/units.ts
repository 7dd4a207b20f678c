import { anyOf } from "#lib/reading/target-text/words.ts";

/** What resolutions count in; of two that begin alike the longer one is meant. */
const counted = [
  ...["đảng viên", "đồng chí", "quần chúng", "cán bộ", "đoàn viên", "hội viên"],
  ...["chi bộ", "TCCSĐ", "tổ chức cơ sở đảng", "tổ chức đảng", "chi, đảng bộ", "đảng bộ", "tập thể"],
  ...["cuộc", "lượt người", "lượt", "lần", "đợt", "lớp", "hội nghị", "buổi", "chuyên đề"],
  ...["người dân", "người", "lao động", "học sinh", "bác sĩ", "giường bệnh", "công dân", "thanh niên"],
  ...["hộ gia đình", "hộ nghèo", "hộ cận nghèo", "hộ dân", "hộ", "gia đình", "nhà tạm", "nhà", "căn"],
  ...["xã", "phường", "thị trấn", "thôn, làng", "thôn", "làng", "bản", "ấp", "buôn", "khu dân cư", "khu phố"],
  ...["tổ dân phố", "trường học", "trường", "cơ quan", "đơn vị", "doanh nghiệp", "hợp tác xã", "HTX"],
  ...["sản phẩm", "mô hình", "đề tài", "sáng kiến", "công trình", "dự án", "văn bản", "nghị quyết"],
  ...["vụ việc", "vụ", "trường hợp", "đơn thư", "tiêu chí"],
];

/** … and what they measure in. */
const measured = [
  ...["tỷ đồng", "triệu đồng", "nghìn đồng", "đồng", "tỷ USD", "triệu USD", "USD", "tỷ", "triệu"],
  ...["ha", "km2", "km", "m2", "m3", "tấn", "tạ", "kg", "kWh", "MW", "con", "cây", "điểm", "bậc"],
];

/** Units that describe whom or how long, and are wanted only where nothing else is. */
const describing = ["tuổi", "tháng", "ngày", "giờ", "tiết"];

const known = new Map([...counted, ...measured, ...describing].map((unit) => [unit.toLowerCase(), unit]));

/** `tỷ đồng/năm`, `triệu đồng/người/năm`, `giường bệnh/1 vạn dân`: what goes on with the unit. */
const tail = String.raw`(?:\s?/\s?(?:(?:1 )?(?:vạn|nghìn|1.000|10.000) dân|người/năm|người|hộ|ha|năm|chi bộ|đảng viên))?`;
const unitHere = new RegExp(String.raw`\s?(${anyOf([...known.keys()])})(${tail})`, "uy");
const gluedUnit = /(tỷ|triệu|ha|km|tấn|kg)(?![\p{L}\d])/uy;
const otherWord = /\s(\p{L}+)/uy;

/** Words that go on with the sentence and name no unit. */
const noUnit =
  /^(trở|đạt|so|và|vào|trong|đến|của|hoặc|là|có|được|thì|từ|trên|dưới|năm|theo|tổng|số|phần|hằng|mỗi|để|cho|với|do)$/u;

export type UnitWord = { unit: string; known: boolean; end: number };

/** The unit that stands at a place of the text, after a number. */
export function readUnit(words: string, at: number): UnitWord | null {
  unitHere.lastIndex = at;
  const found = unitHere.exec(words);
  if (found !== null) {
    const [whole, unit = "", rest = ""] = found;
    return {
      unit: `${known.get(unit) ?? unit}${rest.replace(/ ?\/ ?/u, "/")}`,
      known: true,
      end: at + whole.length,
    };
  }
  gluedUnit.lastIndex = at;
  const glued = gluedUnit.exec(words)?.[1];
  if (glued !== undefined) return { unit: glued, known: true, end: at + glued.length };
  otherWord.lastIndex = at;
  const other = otherWord.exec(words)?.[1];
  return other === undefined || noUnit.test(other)
    ? null
    : { unit: other, known: false, end: at + 1 + other.length };
}

/** "nhiệm vụ", "nông thôn", "cơ bản" only sound like units. */
const compound = "(?<!(?:nhiệm|dịch|phục|nghĩa|nông|cơ|văn|đầu|con|quốc|đại) )";
const firstCounted = new RegExp(compound + anyOf(counted.map((unit) => unit.toLowerCase())), "u");

/** What some words count, whatever is named first. */
export function findUnit(words: string): string | null {
  const found = firstCounted.exec(words)?.[0];
  return found === undefined ? null : (known.get(found) ?? null);
}

export const isDescribing = (unit: string): boolean => describing.includes(unit);
