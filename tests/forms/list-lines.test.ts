import { expect, test } from "vitest";
import { listLines } from "#lib/forms/list-lines.ts";

test.each<[string, string[]]>([
  ["Chi bộ Văn phòng\nChi bộ Thanh tra\n", ["Chi bộ Văn phòng", "Chi bộ Thanh tra"]],
  ["1. Chi bộ Văn phòng\r\n2) Chi bộ Thanh tra", ["Chi bộ Văn phòng", "Chi bộ Thanh tra"]],
  ["- Đảng ủy UBND tỉnh,\n\n• Các chi bộ", ["Đảng ủy UBND tỉnh,", "Các chi bộ"]],
  ["a) Chi bộ 1\nđ) Chi bộ 2", ["Chi bộ 1", "Chi bộ 2"]],
  // What belongs to a name stays.
  ["1 Văn phòng\n35.A Chi bộ\n-Không cách", ["1 Văn phòng", "35.A Chi bộ", "-Không cách"]],
])("%j", (text, lines) => expect(listLines(text)).toEqual(lines));
