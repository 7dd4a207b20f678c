import { expect, test } from "vitest";
import { markedHash } from "#lib/reading/marked-hash.ts";

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const file = (text: string) => Buffer.from(`%PDF-1.7\n\u0000\u00ff${text}\n%%EOF`, "latin1");

test.each([
  ["a PDF of a frozen version", `/Keywords (version:2, sha256:${hash})`, hash],
  ["a draft", "/Keywords ()", null],
  ["a hash that is too short", `sha256:${hash.slice(1)}`, null],
  ["a hash without its name", hash, null],
])("%s", (_, text, found) => expect(markedHash(file(text))).toBe(found));

test("a file of nothing says nothing", () => expect(markedHash(new Uint8Array())).toBeNull());
