import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { attachmentTypes } from "#lib/domain/attachment.ts";
import { attachmentName } from "#lib/domain/attachment-name.ts";

test.each([
  ["a name as it should be", "Báo cáo số 12-BC.ĐU năm 2022.pdf", "Báo cáo số 12-BC.ĐU năm 2022.pdf"],
  ["decomposed letters", "Báo cáo.pdf".normalize("NFD"), "Báo cáo.pdf"],
  ["a path of Linux", "../../etc/passwd", "passwd.pdf"],
  ["a path of Windows", "C:\\Users\\canbo\\Báo cáo.pdf", "Báo cáo.pdf"],
  ["another ending of what may be attached", "Báo cáo.DOCX", "Báo cáo.pdf"],
  ["the ending in capitals", "QUYET DINH.PDF", "QUYET DINH.pdf"],
  ["an ending that stays a part of the name", "cài đặt.exe", "cài đặt.exe.pdf"],
  ["a control character and a line feed", "a\u0000b\nc.pdf", "ab c.pdf"],
  ["writing turned around", "bao-cao\u202efdp.exe", "bao-caofdp.exe.pdf"],
  ["what Windows does not take", 'a<b>:c"d|e?f*.pdf', "abcdef.pdf"],
  ["dots and blanks at both ends", " ..bí mật. .pdf", "bí mật.pdf"],
  ["half a character", "a\ud800.pdf", "a\ufffd.pdf"],
  ["nothing", "", "minh-chung.pdf"],
  ["an ending alone", ".pdf", "minh-chung.pdf"],
])("%s", (_, given, name) => {
  expect(attachmentName(given, "pdf")).toBe(name);
});

test("a long name is cut between characters, and keeps its ending", () => {
  const name = attachmentName(`${"ễ".repeat(300)}.png`, "png");
  expect(name).toBe(`${"ễ".repeat(60)}.png`);
});

const type = fc.constantFrom(...(Object.keys(attachmentTypes) as (keyof typeof attachmentTypes)[]));

property.prop([fc.string({ unit: "binary" }), type])("whatever was given, it is a name", (given, of) => {
  const name = attachmentName(given, of);
  expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
  expect(name).toMatch(new RegExp(`[^. ]\\.${attachmentTypes[of].ending}$`));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(185);
  expect(name.normalize("NFC")).toBe(name);
  expect(attachmentName(name, of)).toBe(name);
});
