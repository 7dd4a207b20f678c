import { saying } from "#lib/reading/target-text/words.ts";

const reached = saying([
  ...[
    "đạt",
    "giữ vững",
    "giữ",
    "duy trì",
    "được công nhận",
    "công nhận",
    "trở thành",
    "xây dựng",
    "hoàn thành",
  ],
]);
const title = saying([
  ...[
    "danh hiệu",
    "đạt chuẩn",
    "chuẩn",
    "tiêu chuẩn",
    "văn hóa",
    "nông thôn mới",
    "ntm",
    "nâng cao",
    "kiểu mẫu",
  ],
  ...[
    "trong sạch",
    "vững mạnh",
    "tsvm",
    "đô thị",
    "tiêu biểu",
    "xuất sắc",
    "an toàn",
    "tiên tiến",
    "kế hoạch",
  ],
]);

/** A title or a standing that one has or has not: "Cơ quan đạt đơn vị văn hóa". */
export const isTitle = (words: string): boolean => reached(words) && title(words);
