import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { wholly } from "#lib/reading/target-text/words.ts";

/** What resolutions count in; of two that begin alike the longer one is meant. */
const counted = [
  ...["đảng viên", "đồng chí", "quần chúng", "cán bộ", "đoàn viên", "hội viên"],
  ...["chi bộ", "TCCSĐ", "tổ chức cơ sở đảng", "tổ chức đảng", "chi, đảng bộ", "đảng bộ", "tập thể"],
  ...["cuộc", "lượt người", "lượt", "lần", "đợt", "lớp", "hội nghị", "buổi", "chuyên đề"],
  ...[
    "người dân",
    "người",
    "lao động",
    "học sinh",
    "bác sĩ",
    "giường bệnh",
    "giường",
    "công dân",
    "thanh niên",
  ],
  ...["hộ gia đình", "hộ nghèo", "hộ cận nghèo", "hộ dân", "hộ", "gia đình", "nhà tạm", "nhà", "căn"],
  ...["xã", "phường", "thị trấn", "thôn, làng", "thôn", "làng", "bản", "ấp", "buôn", "khu dân cư", "khu phố"],
  ...["tổ dân phố", "trường học", "trường", "cơ quan", "đơn vị", "doanh nghiệp", "hợp tác xã", "HTX"],
  ...["sản phẩm", "mô hình", "đề tài", "sáng kiến", "công trình", "dự án", "văn bản", "nghị quyết"],
  ...["vụ việc", "vụ", "trường hợp", "đơn thư", "tiêu chí"],
];

/** … and what they measure in. */
const measured = [
  ...["tỷ đồng", "triệu đồng", "nghìn đồng", "đồng", "tỷ USD", "triệu USD", "USD", "tỷ", "triệu"],
  ...[
    "ha",
    "km2",
    "km",
    "m2",
    "m3",
    "tấn",
    "tạ",
    "kg",
    "kWh",
    "MW",
    "con",
    "cây",
    "điểm phần trăm",
    "điểm",
    "bậc",
  ],
];

/** … in thousands and millions. */
const scaled = ["tỷ", "triệu", "nghìn", "vạn"].flatMap((scale) =>
  [...counted, "cây", "con", "tấn", "USD", "kWh"].map((unit) => `${scale} ${unit}`),
);

/** Units that describe whom or how long, and are wanted only where nothing else is. */
const describing = ["tuổi", "tháng", "ngày", "giờ", "tiết"];

/** How some of them are abbreviated. */
const short = {
  tỷđ: "tỷ đồng",
  trđ: "triệu đồng",
  "tr.đ": "triệu đồng",
  trđồng: "triệu đồng",
  đv: "đảng viên",
  "điểm %": "điểm phần trăm",
};

const known = new Map([
  ...[...counted, ...measured, ...scaled, ...describing].map((unit) => [unit.toLowerCase(), unit] as const),
  ...Object.entries(short),
]);

/** `tỷ đồng/năm`, `triệu đồng/người/năm`, `giường bệnh/1 vạn dân` or `… trên 1 vạn dân`: what goes on with the unit. */
const people = "(?:1 )?(?:vạn|nghìn|1.000|10.000) dân";
const tail = String.raw`(?:\s?/\s?(?:${people}|người/năm|người|hộ|ha|năm|chi bộ|đảng viên)|\strên\s${people})?`;
const unitHere = new RegExp(
  String.raw`\s?(${wholly([...known.keys()])})(?! (?:hội|lệ|trọng|suất))(${tail})`,
  "uy",
);
const otherWord = /\s(\p{L}+)/uy;

/** Words that go on with the sentence and name no unit. */
const noUnit =
  /^(trở|đạt|so|và|vào|trong|đến|của|hoặc|là|có|được|thì|từ|trên|dưới|năm|theo|tổng|số|phần|hằng|mỗi|cả|toàn|để|cho|với|do)$/u;

export type UnitWord = { unit: string; known: boolean; end: number };

/** The unit that stands at a place of the text, after a number: one of the table, else whatever noun is there. */
export function readUnit(words: string, at: number): UnitWord | null {
  const found = findAt(unitHere, words, at);
  if (found !== null) {
    const [whole, unit = "", rest = ""] = found;
    const full = `${known.get(unit) ?? unit}${rest.replace(/ ?\/ ?| trên /u, "/")}`;
    return { unit: full, known: true, end: at + whole.length };
  }
  const [whole = "", other = ""] = findAt(otherWord, words, at) ?? [];
  return other === "" || noUnit.test(other) ? null : { unit: other, known: false, end: at + whole.length };
}

function findAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

/** A counted unit of the table that stands at a place of the text. */
export function knownUnit(words: string, at: number): string | null {
  const unit = readUnit(words, at);
  return unit?.known === true && counted.includes(unit.unit) ? unit.unit : null;
}

const leadIn = /^ *(?:(?:phấn đấu|hằng năm|mỗi năm|có|đến năm \d{4}|đến cuối nhiệm kỳ),? )*/u;
const rate = /(?:tỷ lệ|tỷ trọng|(?<!tổng )số) /u;

/** What a share counts: what stands after its number, else after "tỷ lệ", else at the beginning. */
export function unitOfShare(words: string, end: number): string | null {
  const among = /^ (?:(?:tổng )?số|các)(?= )/u.exec(words.slice(end))?.[0].length ?? 0;
  const named = rate.exec(words);
  const places = [
    end + among,
    ...(named === null ? [] : [named.index + named[0].length]),
    leadIn.exec(words)?.[0].length ?? 0,
  ];
  return places.map((at) => knownUnit(words, at)).find((unit) => unit !== null) ?? null;
}

const measures = new Set([...measured, ...scaled].map((unit) => unit.toLowerCase()));

/** The unit of money, weight, length and the like that a text is, without what it is counted on; null for any other text. */
export function measureNamed(text: string): string | null {
  const words = ` ${foldText(tidyText(text.slice(0, 100)))}`;
  const read = readUnit(words, 0);
  const [unit = ""] = read?.end === words.length ? read.unit.split("/") : [];
  return measures.has(unit.toLowerCase()) ? unit.toLowerCase() : null;
}

export const isDescribing = (unit: string): boolean => describing.includes(unit);
