import { describe, expect, it } from "vitest";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { bytesOf, smallFile } from "#tests/resolution-file/small-file.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function faultsOf(bytes: Uint8Array): string[] {
  const read = readResolutionFile(bytes);
  return "faults" in read ? read.faults.map(({ path, code }) => `${path}: ${code}`) : [];
}

const named = (name: string) => bytesOf(smallFile({ organisation: { code: "dang-bo", name } }));

function nameOf(bytes: Uint8Array): string | undefined {
  const read = readResolutionFile(bytes);
  return "resolution" in read ? read.resolution.organisation.name : undefined;
}

describe("bytes", () => {
  it("refuses a file over 20,000,000 bytes without reading it", () => {
    expect(faultsOf(new Uint8Array(100_000_000))).toEqual([": too large"]);
  });

  it("takes a file of exactly 20,000,000 bytes", () => {
    const bytes = new Uint8Array(20_000_000).fill(0x20);
    bytes.set(bytesOf(smallFile()));
    expect(faultsOf(bytes)).toEqual([]);
  });

  it("refuses what is not UTF-8", () => {
    expect(faultsOf(Uint8Array.of(0x22, 0xe1, 0x22))).toEqual([": not UTF-8"]);
    expect(faultsOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00))).toEqual([": not UTF-8"]);
  });

  it("skips a byte order mark", () => {
    expect(faultsOf(encode(`\ufeff${JSON.stringify(smallFile())}`))).toEqual([]);
  });

  it.each(["", "{", "{'format': 1}", "{,}", "NaN", "// {}", "\ufeff\ufeff{}"])(
    "refuses %j as JSON",
    (text) => {
      expect(faultsOf(encode(text))).toEqual([": not JSON"]);
    },
  );

  it("refuses lists nested without end", () => {
    const [fault] = faultsOf(encode("[".repeat(1_000_000) + "]".repeat(1_000_000)));
    expect(fault).toMatch(/^: (too deep|wrong type)$/);
  });

  it.each(["1.0", "1e2", "0.1e1", "1.00000000000000000001", "-0.0"])(
    "refuses %s, which has a point or an exponent, as a JSON number",
    (number) => {
      const text = JSON.stringify(smallFile({ results: [{ criterion: "B1", year: 2021, value: "number" }] }));
      expect(faultsOf(encode(text.replace('"number"', number)))).toEqual(["results[0].value: value"]);
      expect(faultsOf(encode(text.replace('2021,"value":"number"', `${number},"value":"1"`)))).toEqual([
        "results[0].year: year",
      ]);
    },
  );
});

describe("texts", () => {
  it.each(["\u0000", "\u0008", "\u001b[2J", "\u007f", "\u0085", "\u009f", "\ud800", "a\udc00b"])(
    "refuses %j in a text",
    (text) => {
      expect(faultsOf(named(`Đảng bộ ${text}`))).toEqual(["organisation.name: character"]);
    },
  );

  it("takes tab, line feed, carriage return and characters outside the basic plane", () => {
    expect(nameOf(named("Đảng\tbộ\r\n𠀀"))).toBe("Đảng\tbộ\r\n𠀀");
  });

  it("takes texts as NFC", () => {
    const text = "Đảng bộ Văn phòng";
    expect(nameOf(named(text.normalize("NFD")))).toBe(text.normalize("NFC"));
  });

  it("counts 20,000 characters in NFC, not units", () => {
    expect(faultsOf(named("𠀀".repeat(20_000)))).toEqual([]);
    expect(faultsOf(named("ệ".normalize("NFD").repeat(20_000)))).toEqual([]);
    expect(faultsOf(named("𠀀".repeat(20_001)))).toEqual(["organisation.name: too long"]);
    expect(faultsOf(named("a".repeat(20_001)))).toEqual(["organisation.name: too long"]);
  });
});

describe("names of fields", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("refuses a field %s", (name) => {
    const text = JSON.stringify(smallFile()).replace("{", `{"${name}":{},`);
    expect(faultsOf(encode(text))).toEqual([`${name}: unknown field`]);
  });

  it("writes a path on one line, short and without characters that act", () => {
    const read = readResolutionFile(bytesOf(smallFile({ ["\u001b[2J\n\u202e".repeat(100)]: 1 })));
    const [fault] = "faults" in read ? read.faults : [];
    expect(fault?.path).toMatch(/^\["[\u0020-\u007e…]{1,400}"\]$/);
  });
});

it("does not list more than 10,000 faults", () => {
  const read = readResolutionFile(encode(`{"results":[${"1,".repeat(3_000_000)}1]}`));
  const faults = "faults" in read ? read.faults : [];
  expect(faults).toHaveLength(10_001);
  expect(faults.at(-1)).toEqual({ path: "", code: "more faults", params: { listed: "10000" } });
});
