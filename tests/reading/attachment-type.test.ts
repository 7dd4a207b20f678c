import { Document, Packer, Paragraph } from "docx";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { attachmentType } from "#lib/reading/attachment-type.ts";
import { storedZip } from "#lib/reading/stored-zip.ts";

const archive = (files: Record<string, string>) =>
  storedZip(Object.entries(files).map(([name, content]) => ({ name, content: Buffer.from(content) })));

const office = (part: string, media: string, others: Record<string, string> = {}) =>
  archive({
    "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="application/${media}+xml"/></Types>`,
    [part]: "<x/>",
    ...others,
  });

/** An Office file whose list of types is written otherwise. */
const listed = (types: string, part = "word/document.xml") =>
  archive({ "[Content_Types].xml": types, "_rels/.rels": "<x/>", [part]: "<x/>" });

const word = "vnd.openxmlformats-officedocument.wordprocessingml.document.main";
const excel = "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main";
const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const open = "application/vnd.oasis.opendocument";

describe("what may be attached is known by its content", () => {
  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n"), "pdf"],
    ["a PNG", png, "png"],
    ["a photograph", Buffer.from("ffd8ffe000104a464946", "hex"), "jpeg"],
    ["a photograph of a telephone", Buffer.from("ffd8ffe1", "hex"), "jpeg"],
    ["a Word file", office("word/document.xml", word), "docx"],
    ["a Word file whose part has another name", office("word/document2.xml", word), "docx"],
    [
      "a Word file with single quotes",
      listed(
        `<Types><Override ContentType = 'application/${word}+xml' PartName='/word/document.xml' /></Types>`,
      ),
      "docx",
    ],
    [
      "a Word file whose list names its namespace",
      listed(
        `<c:Types><c:Override PartName="/word/document.xml" ContentType="application/${word}+xml"/></c:Types>`,
      ),
      "docx",
    ],
    [
      "a Word file whose parts are by their ending what they are",
      listed(`<Types><Default Extension="XML" ContentType="application/${word}+xml"/></Types>`),
      "docx",
    ],
    [
      "an Excel file whose parts are by their ending what they are",
      listed(
        `<Types><Default Extension='xml' ContentType='application/${excel}+xml'/></Types>`,
        "xl/workbook.xml",
      ),
      "xlsx",
    ],
    ["an Excel file", office("xl/workbook.xml", excel), "xlsx"],
    ["a text of LibreOffice", archive({ mimetype: `${open}.text`, "content.xml": "<x/>" }), "odt"],
    ["a sheet of LibreOffice", archive({ mimetype: `${open}.spreadsheet`, "content.xml": "<x/>" }), "ods"],
  ])("%s", (_, bytes, type) => {
    expect(attachmentType(bytes)).toBe(type);
  });

  test("a file that Word writes, and one that Excel writes", async () => {
    const text = new Document({ sections: [{ children: [new Paragraph("Báo cáo")] }] });
    expect(attachmentType(await Packer.toBuffer(text))).toBe("docx");
    expect(attachmentType(await writeExcelFile([[{ value: "Báo cáo" }]]).toBuffer())).toBe("xlsx");
  });
});

describe("anything else is nothing, whatever it is called", () => {
  test.each([
    ["an empty file", Buffer.alloc(0)],
    ["a program of Windows", Buffer.from("MZ\x90\0\x03\0\0\0", "latin1")],
    ["a program of Linux", Buffer.from("\x7fELF\x02\x01\x01", "latin1")],
    ["a script", Buffer.from("#!/bin/sh\nrm -rf /\n")],
    ["a picture that can hold scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a page with a PDF in it", Buffer.from("<html>%PDF-1.7")],
    ["half of a PDF's beginning", Buffer.from("%PDF")],
    ["a GIF", Buffer.from("GIF89a")],
    ["a PNG's beginning and no more", png.subarray(0, 8)],
    ["a text", Buffer.from("Báo cáo")],
    ["an old Word file, or one with a password", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["an archive of anything", archive({ "a.exe": "MZ" })],
    ["the beginning of an archive", Buffer.from("PK\x03\x04")],
    ["a program of Java", archive({ "META-INF/MANIFEST.MF": "Main-Class: A", "A.class": "x" })],
    ["a template of Word", office("word/document.xml", word.replace("document.main", "template.main"))],
    ["an archive with a list of no types", archive({ "[Content_Types].xml": "<Types/>" })],
    [
      "a list of types alone",
      archive({ "[Content_Types].xml": `<Default Extension="xml" ContentType="application/${word}+xml"/>` }),
    ],
    ["an archive of macros that is no document", archive({ "word/vbaProject.bin": "x" })],
    ["a presentation", archive({ mimetype: `${open}.presentation`, "content.xml": "<x/>" })],
    ["a book", archive({ mimetype: "application/epub+zip" })],
    [
      "an archive that opens and never closes",
      archive({ "[Content_Types].xml": "<Override ".repeat(1_000_000) }),
    ],
    [
      "a Word file whose list hides a type behind letters of XML",
      listed(
        `<Override PartName="/word/document.xml" ContentType="application/${word}+xml"/><Override PartName="/p.bin" ContentType="application/vnd.ms-office.&#118;baProject"/>`,
      ),
    ],
    [
      "a Word file whose list says in a comment what it is",
      listed(
        `<!-- <Override PartName="/word/document.xml" ContentType="application/${word}+xml"/> --><Default Extension="xml" ContentType="application/xml"/>`,
      ),
    ],
    [
      "a Word file whose list says what no office program writes",
      listed(
        `<Override PartName="/word/document.xml" ContentType="application/${word}+xml"/><Override PartName="/p.bin" x="<" ContentType="application/xml"/>`,
      ),
    ],
    ["an archive that only says that it is a text", archive({ mimetype: `${open}.text` })],
    [
      "an archive without the part that it names",
      archive({
        "[Content_Types].xml": `<Override PartName="/a.xml" ContentType="application/${word}+xml"/>`,
      }),
    ],
  ])("%s", (_, bytes) => {
    expect(attachmentType(bytes)).toBeNull();
  });
});

describe("a document that brings programs along is told apart", () => {
  const text = { mimetype: `${open}.text`, "content.xml": "<x/>" };

  test.each([
    ["a Word file with macros", office("word/document.xml", "vnd.ms-word.document.macroEnabled.main")],
    ["an Excel file with macros", office("xl/workbook.xml", "vnd.ms-excel.sheet.macroEnabled.main")],
    ["one that says to have none", office("word/document.xml", word, { "word/vbaProject.bin": "x" })],
    ["one in letters of another size", office("xl/workbook.xml", excel, { "XL/VBAPROJECT.BIN": "x" })],
    [
      "one whose macros have another name",
      listed(
        `<Override PartName="/word/document.xml" ContentType="application/${word}+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
      ),
    ],
    [
      "one whose macros stand behind a sign of XML",
      listed(
        `<Override PartName="/word/document.xml" ContentType="application/${word}+xml"/><Override x=">" PartName="/p.bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
      ),
    ],
    [
      "one that holds another with macros",
      office("word/document.xml", word, { "word/embeddings/a.DOCM": "x" }),
    ],
    ["one with controls", office("word/document.xml", word, { "word/activeX/activeX1.bin": "x" })],
    ["a text of LibreOffice with Basic in an odd place", archive({ ...text, "./Basic/Standard/M.xml": "x" })],
    [
      "a text of LibreOffice that holds a sheet with Basic",
      archive({ ...text, "Object 1/Basic/A/M.xml": "x" }),
    ],
    ["a text of LibreOffice with Basic", archive({ ...text, "Basic/Standard/Module1.xml": "x" })],
    ["a text of LibreOffice with Python", archive({ ...text, "Scripts/python/a.py": "x" })],
  ])("%s", (_, bytes) => {
    expect(attachmentType(bytes)).toBe("macros");
  });

  test("where LibreOffice only lists a library, there is none", () => {
    const bytes = archive({ ...text, "Basic/script-lc.xml": "x", "Basic/Standard/script-lb.xml": "x" });
    expect(attachmentType(bytes)).toBe("odt");
  });
});

test("a hostile list of types is read in a moment", () => {
  const main = `<Default Extension="xm" ContentType="application/${word}+xml"/>`;
  const many = Object.fromEntries(Array.from({ length: 1_900 }, (_, at) => [`word/${at}.bin`, ""]));
  const began = performance.now();
  for (const types of [
    main.repeat(90_000),
    `<Override ${"ContentType=' ".repeat(600_000)}`,
    "<a".repeat(4_000_000),
  ])
    expect(attachmentType(archive({ "[Content_Types].xml": types, ...many }))).toBeNull();
  expect(performance.now() - began).toBeLessThan(5_000);
});
