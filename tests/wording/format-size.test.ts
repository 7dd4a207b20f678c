import { expect, test } from "vitest";
import { formatSize } from "#lib/wording/format-size.ts";

test.each([
  [1, "1 KB", "1 KB"],
  [1025, "2 KB", "2 KB"],
  [860_000, "840 KB", "840 KB"],
  [1_048_576, "1 MB", "1 MB"],
  [1_250_000, "1,2 MB", "1.2 MB"],
  [10_485_760, "10 MB", "10 MB"],
  [10_485_761, "10,1 MB", "10.1 MB"],
])("%i bytes", (bytes, vietnamese, english) => {
  expect([formatSize(bytes, "vi"), formatSize(bytes, "en")]).toEqual([vietnamese, english]);
});
