import "server-only";
import { auditHead, auditRecord } from "#app/[organisation]/admin/audit/audit-records.ts";
import { resultList } from "#app/[organisation]/admin/exchange/result-list.ts";
import { auditLines } from "#lib/report/audit-lines.ts";
import { csv } from "#lib/report/csv.ts";
import { csvMark } from "#lib/report/csv-record.ts";
import { type PackedFile, zipFiles } from "#lib/report/zip-files.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";
import type { ExportedFile, ExportedOrganisation, ExportedVersion } from "#lib/store/export-organisation.ts";
import { formatMoment } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

// The archive speaks Vietnamese, as every document.
const t = translator("vi");

type Packed = {
  name: string;
  everything: ExportedOrganisation;
  /** What the trail knows by code. */
  names: AuditNames;
  /** Reads a file of a result by its id. */
  contentOf: (id: string) => Promise<Uint8Array>;
};

/** Everything of an organisation as one archive, with a text that says what each file is. */
export const packOrganisation = (packed: Packed, now: Date): AsyncGenerator<Uint8Array> =>
  zipFiles(filesOf(packed, now), now);

async function* filesOf(
  { name, everything, names, contentOf }: Packed,
  now: Date,
): AsyncGenerator<PackedFile> {
  const { terms, versions, attachments, audit } = everything;
  yield { path: "DOC-TOI.txt", content: guide(name, now) };
  for (const each of terms) {
    yield { path: `nhiem-ky/${each.term.code}.resolution.json`, content: writeResolutionFile(each) };
    yield { path: `nhiem-ky/${each.term.code}-ket-qua.csv`, content: resultList(each) };
  }
  for (const version of versions) yield { path: pathOf(version), content: version.text };
  yield { path: "ban-chot/ma-bam.csv", content: hashesOf(versions) };
  const records = audit.map((event) => auditRecord(event, names, "vi"));
  yield { path: "nhat-ky/nhat-ky.csv", content: auditHead("vi") + records.join("") };
  yield { path: "nhat-ky/nhat-ky.jsonl", content: auditLines(audit) };
  const listed = attachments.map(({ id, ...file }, index) => ({ id, file: placeOf(file, index), ...file }));
  const list = listed.map(({ id: _, ...file }) => file);
  yield { path: "dinh-kem/danh-sach.csv", content: listOf(list) };
  yield { path: "dinh-kem/danh-sach.json", content: `${JSON.stringify(list, null, 2)}\n` };
  for (const { id, file } of listed) yield { path: file, content: await contentOf(id) };
}

/** What each file is, in Vietnamese, then in English; marked, so that every editor shows its letters. */
const guide = (name: string, now: Date): string =>
  csvMark +
  (["vi", "en"] as const)
    .map((locale) => translator(locale)("archive.readme", { name, moment: formatMoment(now, locale) }))
    .join(`\n${"-".repeat(80)}\n\n`)
    .replaceAll("\n", "\r\n");

const pathOf = ({ term, review, version }: ExportedVersion) => `ban-chot/${term}/${review}-v${version}.json`;

function hashesOf(versions: ExportedVersion[]): string {
  const heads = (["file", "hash", "previous", "at", "by"] as const).map((column) =>
    t(`archive.version.${column}`),
  );
  const rows = versions.map((version) => [
    pathOf(version),
    version.hash,
    version.previousHash ?? "",
    formatMoment(version.frozenAt, "vi"),
    version.frozenBy,
  ]);
  return csv([heads, ...rows]);
}

type PlacedFile = Omit<ExportedFile, "id"> & { file: string };

/** The files of evidence as a sheet: which result each belongs to, and who attached it. */
function listOf(files: PlacedFile[]): string {
  const heads = (["file", "term", "year", "criterion", "branch", "by", "at", "hash"] as const).map((column) =>
    t(`archive.attachment.${column}`),
  );
  const rows = files.map(({ file, term, year, criterion, branch, attachedBy, attachedAt, sha256 }) => [
    ...[file, term, String(year), criterion, branch ?? ""],
    ...[attachedBy ?? "", formatMoment(attachedAt, "vi"), sha256],
  ]);
  return csv([heads, ...rows]);
}

/** Where a file lies in the archive: by its cell, with a number of its own, for names may be the same. */
function placeOf({ year, criterion, branch, name }: Omit<ExportedFile, "id">, index: number): string {
  const number = String(index + 1).padStart(4, "0");
  return ["dinh-kem", year, criterion, ...(branch === null ? [] : [branch]), `${number} ${name}`].join("/");
}
