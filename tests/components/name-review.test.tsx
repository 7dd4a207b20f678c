import { expect, test } from "vitest";
import { nameReview } from "#components/review/name-review.ts";
import type { Review } from "#lib/domain/resolution.ts";

const kinds = {
  "year-end": "Đánh giá cuối năm",
  "mid-term": "Kiểm điểm giữa nhiệm kỳ",
  "end of term": "Tổng kết",
};

test.each<[Pick<Review, "name" | "kind">, string]>([
  [{ kind: "year-end" }, "Đánh giá cuối năm 2024"],
  [{}, "Đánh giá cuối năm 2024"],
  [{ kind: "year-end", name: "Đánh giá năm 2024" }, "Đánh giá năm 2024"],
  [{ kind: "mid-term" }, "Kiểm điểm giữa nhiệm kỳ 2020–2025"],
  [{ kind: "mid-term", name: "Sơ kết" }, "Sơ kết 2020–2025"],
  [{ name: "Sơ kết" }, "Sơ kết 2020–2025"],
])("%j is called %s", (review, name) => {
  const said = nameReview({ ...review, throughYear: 2024 }, { name: "2020–2025" }, (kind) => kinds[kind]);
  expect(said).toBe(name);
});
