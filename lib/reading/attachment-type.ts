import type { AttachmentType } from "#lib/domain/attachment.ts";
import { readZip } from "#lib/reading/zip-entries.ts";

/** How the files begin that tell by it what they are: `%PDF-1.7`, PNG's eight bytes and its first part, JPEG's marks. */
const beginnings: [AttachmentType, RegExp][] = [
  ["pdf", /^255044462d3\d2e3\d/],
  ["png", /^89504e470d0a1a0a0000000d49484452/],
  ["jpeg", /^ffd8ff/],
];

const longestBeginning = 16;

/** What a file is by its content, never by its name; null where it is nothing that may be attached. */
export function attachmentType(bytes: Buffer): AttachmentType | null {
  const beginning = bytes.toString("hex", 0, longestBeginning);
  const found = beginnings.find(([, pattern]) => pattern.test(beginning));
  return found === undefined ? documentType(bytes) : found[0];
}

/** What an Office file names its main part; one with macros names it otherwise. */
const mainParts: [AttachmentType, string][] = [
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
];

const openTypes: [AttachmentType, string][] = [
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
];

/** A document that is a zip archive says in one part of it what it is, and has the part that it speaks of. */
function documentType(bytes: Buffer): AttachmentType | null {
  const open = partOf(bytes, "mimetype");
  if (open !== null) {
    const found = openTypes.find(([, media]) => media === open);
    return found === undefined || partOf(bytes, "content.xml") === null ? null : found[0];
  }
  const overrides = partOf(bytes, "[Content_Types].xml")?.match(/<Override\s[^<>]*>/g) ?? [];
  for (const [type, main] of mainParts) {
    const override = overrides.find((each) => each.includes(`ContentType="${main}"`));
    const name = override?.match(/PartName="\/([^"]+)"/)?.[1];
    if (name !== undefined) return partOf(bytes, name) === null ? null : type;
  }
  return null;
}

/** The text of one part of an archive; null where it is none, or has no such part. */
function partOf(bytes: Buffer, part: string): string | null {
  const zip = readZip(bytes, (name) => name === part);
  return "fault" in zip ? null : (zip.entries[0]?.content.toString("utf8") ?? null);
}
