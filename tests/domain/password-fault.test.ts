import { expect, test } from "vitest";
import { type PasswordFault, passwordFault } from "#lib/domain/password-fault.ts";
import { newPassword } from "#lib/identity/new-password.ts";

test.each<[string, PasswordFault | null]>([
  ["đồi chè buổi sớm", null],
  ["chim-sáo-qua-sông", null],
  ["k7dm-3qxa-pp9w-t2vz", null],
  ["mậtkhẩu9", "short"],
  ["ả".normalize("NFD").repeat(9), "short"],
  ["ab".repeat(128), "common"],
  ["xyzw".repeat(64), null],
  ["xyzw".repeat(65), "long"],
  ["van.thu.so.1", "username"],
  ["Văn.Thư.Số.1", "username"],
  ["vanthuso2026", "username"],
  ["Mật khẩu 123", "common"],
  ["password2026!", "common"],
  ["Quantri@123", "common"],
  ["qwertyuiop", "common"],
  ["poiuytrewq", "common"],
  ["0123456789", "common"],
  ["9876543210", "common"],
  ["0912 345 678", "common"],
  ["01-01-1990-02", "common"],
  ["aaaaaaaaaaaa", "common"],
  ["1q2w3e4r5t", "common"],
  ["Việt Nam 1945", "common"],
])("%j: %s", (password, expected) => {
  expect(passwordFault(password, "van.thu.so.1")).toBe(expected);
});

test("what the system makes up may always be a password", () => {
  for (let count = 0; count < 200; count += 1) expect(passwordFault(newPassword(), "canbo")).toBeNull();
});
