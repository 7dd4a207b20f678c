import { expect, test } from "vitest";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";

const event = {
  id: 1n,
  at: new Date("2026-11-24T02:00:00Z"),
  actorId: "11111111-1111-4111-8111-111111111111",
  actorName: "Nguyễn Thị Ánh",
  organisationId: null,
  action: "change",
  object: "result",
  key: { criterion: "P4b", branch: "kinh-te" },
  year: 2022,
  before: null,
  file: null,
};

const names: AuditNames = {
  organisations: new Map([["vp", "Đảng bộ Văn phòng"]]),
  terms: new Map([["k1", "2020–2025"]]),
  branches: new Map([["kinh-te", "Chi bộ Kinh tế"]]),
  reviews: new Map([
    ["mid-term", { kind: "mid-term", throughYear: 2022, term: { name: "2020–2025" } }],
    ["named", { name: "Đánh giá riêng", kind: "year-end", throughYear: 2023, term: { name: "2020–2025" } }],
  ]),
};

const line = (own: Partial<Parameters<typeof auditLine>[0]>) =>
  auditLine({ ...event, after: {}, ...own }, names, "vi");

test("an event is told in words", async () => {
  expect((await line({})).what).toBe("Sửa kết quả · P4b · Chi bộ Kinh tế · năm 2022");
});

test("what came with a file names it beside the deed, and not among what stands after", async () => {
  const told = await line({ after: { value: "3" }, file: "Kết quả 2022.xlsx" });
  expect(told.what).toBe("Sửa kết quả · P4b · Chi bộ Kinh tế · năm 2022 · từ tệp “Kết quả 2022.xlsx”");
  expect(told).toMatchObject({ after: ["kết quả: 3"], file: "Kết quả 2022.xlsx" });
  expect(await line({})).toMatchObject({ file: null });
});

test("whoever tried a name in vain is not said to be the one who bears it", async () => {
  const refused = await line({
    action: "sign in refused",
    object: "session",
    key: { username: "canbo", address: "0000:0000:0000:0000:0000:0000:0000:0001", reason: "wrong" },
    year: null,
  });
  expect(refused.actor).toBe("Không rõ ai");
  expect(refused.what).toBe("Bị từ chối đăng nhập hệ thống · canbo · ::1 · sai mật khẩu hoặc tên");
});

test("counts stand in the order of their table, whatever order the database keeps", async () => {
  const { after } = await line({
    after: { good: 2, exempt: 0, unrated: 1, completed: 3, excellent: 4, not_completed: 5 },
  });
  expect(after.map((words) => words.split(":")[0])).toEqual([
    "xuất sắc",
    "tốt",
    "hoàn thành",
    "không hoàn thành",
    "miễn xếp loại",
    "chưa xếp loại",
  ]);
});

test.each([
  ["create user", "Tạo tài khoản · canbo"],
  ["set password", "Đặt mật khẩu mới cho tài khoản · canbo"],
  ["change password", "Tự đổi mật khẩu của tài khoản · canbo"],
  ["end sessions", "Kết thúc các phiên của tài khoản · canbo"],
  ["deactivate", "Ngừng sử dụng tài khoản · canbo"],
  ["reactivate", "Cho sử dụng lại tài khoản · canbo"],
  ["dismiss", "Thôi mọi vai trò của tài khoản · canbo"],
])("what is done to an account is said: %s", async (action, said) => {
  expect((await line({ action, object: "user", key: { username: "canbo" }, year: null })).what).toBe(said);
});

test("sentences that were acknowledged stand one after the other", async () => {
  const { after } = await line({ after: { acknowledged: ["Một.", "Hai."] } });
  expect(after[0]).toMatch(/: Một\. Hai\.$/);
});

test.each<[string, string | boolean | number | string[], string]>([
  ["value", "1234.5", "kết quả: 1.234,5"],
  ["numerator", "-3", "số đạt: -3"],
  ["excellent", 1200, "xuất sắc: 1.200"],
  ["kind", "mid-term", "loại: Kiểm điểm giữa nhiệm kỳ"],
  ["kind", "constructor", "loại: constructor"],
  ["grade", "excellent", "xếp loại: Xuất sắc"],
  ["rating", "constructor", "xếp loại: constructor"],
  ["roles", ["staff", "viewer"], "vai trò: Cán bộ văn phòng, Cấp ủy cấp trên"],
  ["state", "submitted", "trạng thái: Đã gửi duyệt"],
  ["as_of", "2023-04-24", "đến ngày: 24/04/2023"],
  ["evidence_on", "2023-04-24", "ngày văn bản: 24/04/2023"],
  ["estimate", true, "ước tính: Có"],
  ["size", 1_250_000, "dung lượng: 1,2 MB"],
  ["note", "1.500", "ghi chú: 1.500"],
  ["note", "excellent", "ghi chú: excellent"],
  ["note", "submitted", "ghi chú: submitted"],
  ["note", "constructor", "ghi chú: constructor"],
  ["not_applicable", "staff", "không áp dụng: staff"],
  ["basis", "2023", "căn cứ: 2023"],
  ["acknowledged", ["10.0", "good"], "đã xem cảnh báo: 10.0 good"],
  ["toString", "10.0", "toString: 10.0"],
])("a field %s, %j", async (field, value, said) => {
  expect((await line({ after: { [field]: value } })).after).toEqual([said]);
});

test.each(["constructor", "toString"])(
  "a deed %s on an object of that name is said as it stands",
  async (word) => {
    expect((await line({ action: word, object: word, key: {} })).what).toBe(`${word} · năm 2022`);
  },
);

type Own = Partial<Parameters<typeof auditLine>[0]>;

test.each<[string, Own, string]>([
  [
    "a term",
    { action: "export", object: "term", key: { term: "k1", organisation: "vp" } },
    "Xuất nhiệm kỳ · 2020–2025 · Đảng bộ Văn phòng",
  ],
  [
    "a target",
    { object: "target", key: { term: "k1", target: "P4" } },
    "Sửa chỉ tiêu · P4 · nhiệm kỳ 2020–2025",
  ],
  [
    "a review",
    { action: "freeze", object: "review", key: { review: "mid-term", version: 2 } },
    "Chốt kỳ kiểm điểm · Kiểm điểm giữa nhiệm kỳ 2020–2025 · bản 2",
  ],
  [
    "a conclusion",
    { object: "conclusion", key: { review: "named", target: "P3" } },
    "Sửa kết luận · P3 · Đánh giá riêng",
  ],
  [
    "a file",
    { action: "attach", object: "attachment", key: { criterion: "P4b", branch: "kinh-te" } },
    "Đính kèm tệp minh chứng · P4b · Chi bộ Kinh tế",
  ],
  ["what has no name", { object: "review", key: { review: "gone" } }, "Sửa kỳ kiểm điểm · gone"],
])("%s is called by its name, before what it belongs to", (_, own, said) => {
  expect(line({ ...own, year: null }).what).toBe(said);
});

test.each<[string, string, string, string]>([
  ["settings", "place", "Hà Giang", "địa danh: Hà Giang"],
  ["target", "place", "2", "vị trí: 2"],
  ["review", "basis", "computed", "đánh giá theo: Theo số liệu"],
  ["organisation rating", "basis", "124-QĐ/TW", "căn cứ: 124-QĐ/TW"],
  ["term", "takenFrom", "k1", "chép từ nhiệm kỳ: 2020–2025"],
])("of %s, the field %s is said by its own word", (object, field, value, said) => {
  expect(line({ object, after: { [field]: value } }).after).toEqual([said]);
});

test("of a criterion only what its measure asks for is told", () => {
  const { after } = line({
    object: "target",
    after: {
      "P2a.measure": "rating",
      "P2a.aim": "at least",
      "P2a.headcount": "exact",
      "P2a.threshold.2021": "good",
      "P3a.measure": "quantity",
      "P3a.aim": "at least",
      "P3a.headcount": "exact",
    },
  });
  expect(after).toEqual([
    "P2a, loại: Xếp loại",
    "P2a, mức từ năm 2021: Hoàn thành tốt nhiệm vụ trở lên",
    "P3a, loại: Số lượng",
    "P3a, yêu cầu: Từ mức này trở lên (≥)",
  ]);
});
