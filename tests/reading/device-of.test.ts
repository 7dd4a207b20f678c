import { expect, test } from "vitest";
import { deviceOf } from "#lib/reading/device-of.ts";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each<[string | null, string | null]>([
  [`${windows} Chrome/140.0.0.0 Safari/537.36`, "Chrome · Windows"],
  [`${windows} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "Edge · Windows"],
  [`${windows} coc_coc_browser/130.0 Chrome/130.0.0.0 Safari/537.36`, "Cốc Cốc · Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox · Linux"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1",
    "Safari · iOS",
  ],
  [
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    "Chrome · Android",
  ],
  ["curl/8.5.0", null],
  ["", null],
  [null, null],
])("%s", (agent, expected) => {
  expect(deviceOf(agent)).toBe(expected);
});
