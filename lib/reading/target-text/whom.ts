import type { Criterion } from "#lib/domain/resolution.ts";
import { anyOf, saying } from "#lib/reading/target-text/words.ts";

export type Whom = {
  words: string[];
  unit: string;
  base?: NonNullable<Criterion["base"]>;
  /** Where the grades of these are kept. */
  ratings?: "member ratings" | "branch ratings";
};

/** Whom a share counts, and which base figure and which ratings are theirs. */
const table: Whom[] = [
  {
    words: ["tổ chức cơ sở đảng", "tccsđ", "tccs đảng", "tổ chức đảng", "chi, đảng bộ", "chi bộ, đảng bộ"],
    unit: "tổ chức đảng",
    ratings: "branch ratings",
  },
  { words: ["bí thư chi bộ", "bí thư cấp ủy", "bí thư", "cấp ủy viên", "chi ủy viên"], unit: "người" },
  {
    words: ["chi bộ", "các đảng bộ", "đảng bộ cơ sở", "đảng bộ bộ phận"],
    unit: "chi bộ",
    ratings: "branch ratings",
  },
  { words: ["đảng viên"], unit: "đảng viên", base: "members", ratings: "member ratings" },
  {
    words: ["cán bộ", "công chức", "viên chức", "cbcc", "cbccvc", "cbcnv", "cán bộ, công chức"],
    unit: "người",
    base: "staff",
  },
  { words: ["tập thể"], unit: "tập thể", base: "collectives" },
];

const patterns = table.map((whom) => ({ ...whom, pattern: new RegExp(anyOf(whom.words), "u") }));

/** Of whom some words speak: whoever of the table is named first, and who is named together with them. */
export function readWhom(words: string): { whom: Whom; alsoNamed: string | null } | null {
  const [first, second] = patterns
    .flatMap((whom) => {
      const found = whom.pattern.exec(words);
      return found === null ? [] : [{ whom, at: found.index, end: found.index + found[0].length }];
    })
    .sort((one, other) => one.at - other.at);
  if (first === undefined) return null;
  const together = second !== undefined && /^[ ,/–]*(?:và )?$/u.test(words.slice(first.end, second.at));
  return { whom: first.whom, alsoNamed: together ? second.whom.unit : null };
}

/** What the organisation itself is and does, or is rated by, year by year: its people, its bodies, their work. */
export const isOwnWork = saying([
  ...[
    "đảng viên",
    "chi bộ",
    "đảng bộ",
    "tổ chức đảng",
    "tổ chức cơ sở đảng",
    "tccsđ",
    "chi ủy",
    "cấp ủy",
    "đảng ủy",
  ],
  ...[
    "cán bộ",
    "công chức",
    "viên chức",
    "người lao động",
    "cbcc",
    "cbccvc",
    "tập thể",
    "cơ quan",
    "văn phòng",
  ],
  ...[
    "đoàn viên",
    "hội viên",
    "đoàn thể",
    "các đoàn thể",
    "mttq",
    "mặt trận",
    "công đoàn",
    "chính quyền",
    "hđnd",
  ],
  ...["kiểm tra", "giám sát", "bồi dưỡng", "tập huấn", "tuyên truyền", "tổ chức", "ban hành", "sinh hoạt"],
  ...[
    "giải quyết",
    "giải ngân",
    "xử lý",
    "nhập ngũ",
    "tuyển quân",
    "giao quân",
    "hồ sơ",
    "thủ tục hành chính",
  ],
  ...["lao động tiên tiến", "chiến sĩ thi đua"],
]);

/** Admissions, which resolutions count over the whole term. */
export const isAdmission = saying(["kết nạp", "phát triển đảng viên", "phát triển đảng"]);

/** Of a plan that was set elsewhere: it can be passed. */
export const ofQuota = (behind: string): boolean =>
  /^ ?(?:so với |của |theo )?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết giao|chỉ tiêu, kế hoạch|kế hoạch, chỉ tiêu)(?!\p{L})/u.test(
    behind,
  );

/** Every one of them, without a number. */
export const everyOne = saying(["tất cả", "đều", "toàn bộ", "toàn thể", "mọi"]);

/** Several bodies, each of which is meant. */
export const manyBranches = (words: string): boolean =>
  /(?:các|những|mỗi|từng|tất cả|toàn bộ) (?:các )?(?:chi bộ|tổ chức|tccsđ|đảng bộ|chi, đảng bộ)/u.test(words);

/** Each branch for itself: said so, or read so from "các chi bộ". */
export const eachBranch = (words: string): "said" | "assumed" | null =>
  /(?<!(?:bình quân|trung bình) )(?:mỗi|từng) (?:chi bộ|chi, đảng bộ)|\/ ?chi bộ|chi bộ nào cũng/u.test(words)
    ? "said"
    : /^[^\d]{0,30}các (?:chi bộ|chi, đảng bộ)/u.test(words)
      ? "assumed"
      : null;

/** The organisation itself: "Đảng bộ được xếp loại …". */
export const isOrganisation = (words: string): boolean => /(?<!(?:các|mỗi|từng|chi,) )đảng bộ/u.test(words);
