import type { AttachmentType } from "#lib/domain/attachment.ts";
import { readZip, zipNames } from "#lib/reading/zip-entries.ts";

/** How the files begin that tell by it what they are: `%PDF-1.7`, PNG's eight bytes and its first part, JPEG's marks. */
const beginnings: [AttachmentType, RegExp][] = [
  ["pdf", /^255044462d3\d2e3\d/],
  ["png", /^89504e470d0a1a0a0000000d49484452/],
  ["jpeg", /^ffd8ff/],
];

const longestBeginning = 16;

/**
 * What a file is by its content, never by its name: "macros" where it is a document that brings programs along; null where
 * it is nothing that may be attached.
 */
export function attachmentType(bytes: Buffer): AttachmentType | "macros" | null {
  const beginning = bytes.toString("hex", 0, longestBeginning);
  const found = beginnings.find(([, pattern]) => pattern.test(beginning));
  return found === undefined ? documentType(bytes) : found[0];
}

/** A document that is a zip archive says in one part of it what it is, and has the part that it speaks of. */
function documentType(bytes: Buffer): AttachmentType | "macros" | null {
  const zip = zipNames(bytes);
  if ("fault" in zip) return null;
  const open = partOf(bytes, "mimetype");
  return open === null ? officeType(bytes, zip.names) : openType(bytes, zip.names, open);
}

const openTypes: [AttachmentType, string][] = [
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
];

/** Where OpenDocument files keep their programs; `script-lb.xml` only lists those of a library. */
const openProgram = /(?:^|\/)(?:Basic\/[^/]+\/(?!script-lb\.xml$)|Scripts\/)./;

function openType(bytes: Buffer, names: string[], said: string): AttachmentType | "macros" | null {
  const found = openTypes.find(([, media]) => media === said);
  if (found === undefined || partOf(bytes, "content.xml") === null) return null;
  return names.some((name) => openProgram.test(name)) ? "macros" : found[0];
}

/** What an Office file says its main part is; of one with macros it says otherwise. */
const mainParts: [AttachmentType, string][] = [
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
];

/** Parts that hold programs, or documents that may bring some along. */
const officeProgram = /vbaProject|activeX|\.(?:doc|dot|xls|xlt|xla|ppt|pot|pps|ppa)m$|\.xlsb$/i;

const typeList = "[Content_Types].xml";

function officeType(bytes: Buffer, names: string[]): AttachmentType | "macros" | null {
  const said = saidTypes(partOf(bytes, typeList) ?? "");
  if (said === null) return null;
  if (said.some(({ media }) => /macro|vba/i.test(media)) || names.some((name) => officeProgram.test(name)))
    return "macros";
  for (const [type, main] of mainParts) {
    const part = mainPart(
      names,
      said.filter(({ media }) => media === main),
    );
    if (part !== undefined) return partOf(bytes, part) === null ? null : type;
  }
  return null;
}

/** What some parts of an Office file are: the one of a name, or all of an ending. */
type SaidType = { media: string; part: string; ending: string };

const aboutType = /<(?:\w+:)?(?:Override|Default)(?!\w)/g;
const saidType = /<(?:\w+:)?(?:Override|Default)(?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))+\s*\/?>/g;

/** Null where nothing is said, or in a way in which no office program says it and something may hide. */
function saidTypes(list: string): SaidType[] | null {
  const elements = list.match(saidType) ?? [];
  const isPlain = !/<!|&(?!amp;)/.test(list) && list.match(aboutType)?.length === elements.length;
  if (elements.length === 0 || !isPlain) return null;
  return elements.map((element) => ({
    media: attributeOf(element, /\sContentType\s*=\s*(?:"([^"]*)"|'([^']*)')/),
    part: attributeOf(element, /\sPartName\s*=\s*(?:"([^"]*)"|'([^']*)')/),
    ending: attributeOf(element, /\sExtension\s*=\s*(?:"([^"]*)"|'([^']*)')/).toLowerCase(),
  }));
}

/** The part that is called so, else the first one with such an ending. */
function mainPart(names: string[], said: SaidType[]): string | undefined {
  const parts = new Set(said.map(({ part }) => part));
  const endings = new Set(said.map(({ ending }) => ending));
  const endingOf = (name: string) => name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return (
    names.find((name) => parts.has(`/${name}`)) ??
    names.find((name) => name !== typeList && endings.has(endingOf(name)))
  );
}

function attributeOf(element: string, attribute: RegExp): string {
  const [, double, single] = attribute.exec(element) ?? [];
  return double ?? single ?? "";
}

/** The text of one part of an archive; null where it is none, or has no such part. */
function partOf(bytes: Buffer, part: string): string | null {
  const zip = readZip(bytes, (name) => name === part);
  return "fault" in zip ? null : (zip.entries[0]?.content.toString("utf8") ?? null);
}
