import { expect, test } from "vitest";
import { namedGroup } from "#lib/reading/named-group.ts";

test.each([
  ...[
    "Đảng bộ",
    "Đối với Đảng bộ",
    "I. ĐỐI VỚI ĐẢNG BỘ:",
    "Nhóm chỉ tiêu về xây dựng Đảng",
    "a) Công tác đảng",
  ],
])("%s is the Party group", (text) => expect(namedGroup(text)).toBe("party"));

test.each([
  ...["Chính quyền", "II- Đối với chính quyền", "Các chỉ tiêu đối với cơ quan", "Nhiệm vụ chuyên môn"],
])("%s is the government's", (text) => expect(namedGroup(text)).toBe("government"));

test.each(["", "Nơi khác", "Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ", "Đảng viên", ".".repeat(30_000)])(
  "%s names none",
  (text) => expect(namedGroup(text)).toBeNull(),
);
