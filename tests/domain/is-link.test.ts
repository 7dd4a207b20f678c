import { expect, test } from "vitest";
import { isLink } from "#lib/domain/is-link.ts";

test.each([
  ["https://vanban.tinh.gov.vn/qd-12", true],
  ["http://192.168.1.10/van-ban/12.pdf", true],
  ["HTTPS://vanban.tinh.gov.vn", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["vanban.tinh.gov.vn", false],
  ["https://", false],
  ["https://[", false],
  ["https://a b", false],
  ["https://a.vn/van ban", false],
  ["xem https://a.vn", false],
  ["", false],
])("%s", (text, expected) => expect(isLink(text)).toBe(expected));
