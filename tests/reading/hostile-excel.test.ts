import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readExcel } from "#lib/reading/read-excel.ts";
import { storedZip } from "#lib/reading/stored-zip.ts";
import { readZip } from "#lib/reading/zip-entries.ts";

const head = '<?xml version="1.0"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, by the XML of its rows. */
function workbookFiles(rows: string, styles = ""): { name: string; content: Buffer }[] {
  const files: Record<string, string> = {
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return Object.entries(files).map(([name, content]) => ({ name, content: Buffer.from(content) }));
}

const workbook = (rows: string, styles = "") => storedZip(workbookFiles(rows, styles));

async function rowsOf(bytes: Buffer) {
  const read = await readExcel(bytes);
  if ("fault" in read) throw new Error(read.fault);
  return read.sheets[0]?.rows;
}

/** A zip archive whose directory may say anything. */
function packed(content: Buffer, stated: number): Buffer {
  const squeezed = deflateRawSync(content);
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(squeezed.length, 14);
  common.writeUInt32LE(stated, 18);
  common.writeUInt16LE(name.length, 22);
  const file = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, squeezed]);
  const listing = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(file.length, 16);
  return Buffer.concat([file, listing, end]);
}

describe("what is no Excel file is refused", () => {
  test.each([
    ["nothing", Buffer.alloc(0), "not a zip"],
    ["a text", Buffer.from("không phải Excel"), "not a zip"],
    ["an old .xls, or one with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old or locked"],
    ["the beginning of a zip", Buffer.from(`PK\x03\x04${"x".repeat(40)}`), "damaged"],
    ["a zip of something else", storedZip([{ name: "a.txt", content: Buffer.from("a") }]), "not a workbook"],
    ["a workbook without its sheet", storedZip(workbookFiles("").slice(0, 3)), "not a workbook"],
    ["XML that breaks off", workbook('<row r="1"><c r="A1"><v>1</v></row'), "not a workbook"],
  ])("%s", async (_, bytes, fault) => {
    expect(await readExcel(bytes)).toEqual({ fault });
  });

  test("whatever a damaged file says, the reading ends", async () => {
    const whole = await writeExcelFile([["một", 2]]).toBuffer();
    for (let at = 0; at < whole.length; at += 97) {
      const cut = whole.subarray(0, at);
      const bent = Buffer.from(whole);
      bent.writeUInt8(255 - bent.readUInt8(at), at);
      for (const bytes of [cut, bent]) expect(() => readZip(bytes, () => true)).not.toThrow();
    }
  });
});

describe("what would fill the memory is refused", () => {
  test("a file that states 800 MB inside", async () => {
    expect(await readExcel(packed(Buffer.from("a"), 800_000_000))).toEqual({ fault: "too large inside" });
  });

  test("one that states little and holds much", async () => {
    const bytes = packed(Buffer.alloc(300_000_000), 1000);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readExcel(bytes)).toEqual({ fault: "too large inside" });
  });

  test.each(["XFD1048576", "CW1", "A20001"])("a cell at %s", async (cell) => {
    const row = /\d+/.exec(cell)?.[0];
    const bytes = workbook(`<row r="${row}"><c r="${cell}"><v>1</v></c></row>`);
    expect(await readExcel(bytes)).toEqual({ fault: "beyond", cell });
  });

  test("a row without the addresses of its cells", async () => {
    expect(await readExcel(workbook('<row r="1048576"><c><v>1</v></c></row>'))).toEqual({
      fault: "beyond",
      cell: "A1048576",
    });
  });

  test("200,000 rows", async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    expect(await readExcel(workbook(rows.join("")))).toEqual({ fault: "beyond", cell: "A20001" });
  });

  test("200,000 rows that do not say where they stand", async () => {
    const rows = "<row><c><v>1</v></c></row>".repeat(200_000);
    expect(await readExcel(workbook(rows))).toHaveProperty("fault");
  });
});

describe("what offices' programs write is read", () => {
  const percent =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';

  test("empty cells and rows at the very end, as formatting leaves them, count as nothing", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" ht="15"/>';
    expect(await rowsOf(workbook(rows, percent))).toEqual([[{ number: "1" }]]);
  });

  test("a percentage is what one sees, however Excel stores it", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>0.98499999999999999</v></c><c r="B1" s="2"><f>1/2</f><v>0.5</v></c></row>';
    expect(await rowsOf(workbook(rows, percent))).toEqual([["98,5%", "50%"]]);
  });

  test("an error is no blank", async () => {
    expect(await rowsOf(workbook('<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c></row>'))).toEqual([
      ["#N/A"],
    ]);
  });

  test("a formula is its last value, a link its text, and nothing is fetched", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>3+4</f><v>7</v></c><c r="B1" t="str"><f>HYPERLINK("http://example.org","bấm")</f><v>bấm</v></c><c r="C1" t="str"><f>[1]Sheet1!A1</f><v>nơi khác</v></c></row>';
    expect(await rowsOf(workbook(rows))).toEqual([[{ number: "7" }, "bấm", "nơi khác"]]);
  });

  test("a formula that was never calculated is itself, and no blank; one that gave an empty text is a blank", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1" s="2"><f t="shared" si="0"/></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c></row>';
    expect(await rowsOf(workbook(rows, percent))).toEqual([
      [{ formula: "=SUM(B1:B9)" }, { formula: "=" }, null, { number: "1" }],
    ]);
  });

  test("a text of 30,000 letters", async () => {
    const text = "ờ".repeat(30_000);
    expect(await rowsOf(await writeExcelFile([[text]]).toBuffer())).toEqual([[text]]);
  });

  test("entities that would grow are not resolved", async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>';
    const files = workbookFiles(rows).map(({ name, content }) => ({
      name,
      content: Buffer.from(
        content.toString().replace(head, `${head}<!DOCTYPE a [<!ENTITY bomb "${"b".repeat(1000)}">]>`),
      ),
    }));
    expect(JSON.stringify(await readExcel(storedZip(files)))).not.toContain("bbb");
  });
});
