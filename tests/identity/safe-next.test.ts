import { expect, test } from "vitest";
import { safeNext } from "#lib/identity/safe-next.ts";
import { signInAddress } from "#lib/identity/sign-in-address.ts";

test.each([
  "/",
  "/vp-ubnd",
  "/vp-ubnd/results/2022?term=2020-2025",
  "/vp-ubnd/targets/P5#trace",
  "/vp-ubnd?filter=a%2Fb",
  "/sign-in-here",
])("leads on to %s", (asked) => {
  expect(safeNext(asked)).toBe(asked);
});

test.each([
  undefined,
  ["/a", "/b"],
  "",
  "vp-ubnd",
  "//xau.example",
  "/\\xau.example",
  "/\t/xau.example",
  "/a\\b",
  "https://xau.example",
  "javascript:alert(1)",
  "/a/..//xau.example",
  "/.//xau.example",
  "/sign-in",
  "/sign-in?next=/",
  "/api/auth/get-session",
  "/a\r\nSet-Cookie: x",
])("leads to the first page instead of %j", (asked) => {
  expect(safeNext(asked)).toBe("/");
});

test("the sign-in page carries where to go on", () => {
  expect(signInAddress("/vp-ubnd/results/2022?term=a&b")).toBe(
    "/sign-in?next=%2Fvp-ubnd%2Fresults%2F2022%3Fterm%3Da%26b",
  );
  expect(signInAddress("/")).toBe("/sign-in");
  expect(signInAddress("//xau.example")).toBe("/sign-in");
  expect(signInAddress(null)).toBe("/sign-in");
});
