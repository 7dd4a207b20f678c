import { expect, it } from "vitest";
import type { Fault } from "#lib/resolution-file/fault.ts";
import { wordFault } from "#lib/wording/word-fault.ts";

const clash: Fault = {
  path: "targets[0].criteria[0].horizon",
  code: "combination",
  params: { field: "horizon", value: "total", other: "measure", otherValue: "share" },
};
const hostile: Fault = {
  path: "results[0].value",
  code: "unknown word",
  params: { given: '"<b>{x}</b>"', allowed: "good, completed" },
};

it.each([
  [clash, 'targets[0].criteria[0].horizon: Trường "horizon" (total) không đi cùng trường "measure" (share).'],
  [{ path: "", code: "not JSON", params: {} } as const, "tệp: Tệp không phải JSON hợp lệ."],
  [
    { path: "a", code: "wrong type", params: { expected: "array" } } as const,
    "a: Sai kiểu dữ liệu: phải là danh sách.",
  ],
  [hostile, 'results[0].value: "<b>{x}</b>" không phải giá trị được phép: good, completed.'],
])("words %o in Vietnamese", (fault, words) => {
  expect(wordFault(fault, "vi")).toBe(words);
});

it("words a fault in English", () => {
  expect(wordFault(clash, "en")).toBe(
    'targets[0].criteria[0].horizon: The field "horizon" (total) does not go with the field "measure" (share).',
  );
});
