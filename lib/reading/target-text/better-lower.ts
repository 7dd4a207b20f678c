import { anyOf } from "#lib/reading/target-text/words.ts";

/** Of these less is better, so that a bare number is a ceiling. */
const lowerIsBetter = [
  ...[
    "hộ nghèo",
    "hộ cận nghèo",
    "cận nghèo",
    "nghèo đa chiều",
    "tỷ lệ nghèo",
    "thất nghiệp",
    "thiếu việc làm",
  ],
  ...[
    "lao động nông nghiệp",
    "lao động trong nông nghiệp",
    "lao động nông, lâm",
    "lao động trong lĩnh vực nông nghiệp",
  ],
  ...["suy dinh dưỡng", "thấp còi", "tử vong", "tử suất", "tảo hôn", "mắc bệnh", "lây nhiễm"],
  ...[
    "tăng dân số",
    "tỷ suất sinh",
    "sinh thô",
    "sinh con thứ 3",
    "sinh con thứ ba",
    "mất cân bằng giới tính",
  ],
  ...[
    "tai nạn giao thông",
    "tai nạn",
    "tội phạm",
    "phạm pháp hình sự",
    "vi phạm",
    "kỷ luật",
    "nghiện",
    "bạo lực",
  ],
  ...[
    "mù chữ",
    "cháy nổ",
    "cháy, nổ",
    "tỷ suất chết",
    "nợ thuế",
    "thiếu nước sạch",
    "nhà tạm",
    "dột nát",
    "bỏ học",
    "lưu ban",
    "thất thoát",
    "thất thu",
    "hao hụt",
    "ô nhiễm",
    "phát thải",
    "tiêu hao năng lượng",
  ],
  ...[
    "tồn đọng",
    "quá hạn",
    "trễ hạn",
    "nợ xấu",
    "nợ đọng",
    "nợ công",
    "bội chi",
    "khiếu kiện",
    "đơn thư vượt cấp",
  ],
  ...["không hoàn thành nhiệm vụ", "chưa hoàn thành nhiệm vụ", "khtnv", "không htnv", "yếu kém", "tái nghèo"],
];

const subject = new RegExp(anyOf(lowerIsBetter), "u");
/** "hộ nghèo được hỗ trợ", "tội phạm được khám phá": more is better after all. */
const turned =
  /(?<!\p{L})(?:được|tham gia|tiếp cận|có (?:nhà|việc|nước|thẻ)|xử lý|giải quyết|khám phá|điều tra|thu gom|phòng|chống|phòng ngừa|thoát nghèo|giảm|thu hồi)(?!\p{L})/u;

export const isBetterLower = (words: string): boolean => subject.test(words) && !isTurned(words);

/** Whether words about anything say that more of it is better. */
export const isTurned = (words: string): boolean => turned.test(words);
