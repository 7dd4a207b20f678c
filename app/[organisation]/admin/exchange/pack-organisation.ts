import "server-only";
import { auditCsv, auditLines } from "#lib/report/audit-csv.ts";
import { csv } from "#lib/report/csv.ts";
import { type PackedFile, zipFiles } from "#lib/report/zip-files.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import type { ExportedFile, ExportedOrganisation, ExportedVersion } from "#lib/store/export-organisation.ts";
import { formatMoment } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

// The archive speaks Vietnamese, as every document.
const t = translator("vi");

/** Reads a file of a result by its id. */
type ContentOf = (id: string) => Promise<Uint8Array>;

/** Everything of an organisation as one archive, with a text that says what each file is. */
export const packOrganisation = (
  name: string,
  everything: ExportedOrganisation,
  contentOf: ContentOf,
  now: Date,
): AsyncGenerator<Uint8Array> => zipFiles(filesOf(name, everything, contentOf, now), now);

async function* filesOf(
  name: string,
  { terms, versions, attachments, audit }: ExportedOrganisation,
  contentOf: ContentOf,
  now: Date,
): AsyncGenerator<PackedFile> {
  yield {
    path: "README.txt",
    content: t("exchange.archive.readme", { name, moment: formatMoment(now, "vi") }),
  };
  for (const each of terms)
    yield { path: `nhiem-ky/${each.term.code}.resolution.json`, content: writeResolutionFile(each) };
  for (const version of versions) yield { path: pathOf(version), content: version.text };
  yield { path: "ban-chot/ma-bam.csv", content: hashesOf(versions) };
  yield { path: "nhat-ky/nhat-ky.csv", content: auditCsv(audit) };
  yield { path: "nhat-ky/nhat-ky.jsonl", content: auditLines(audit) };
  const listed = attachments.map(({ id, ...file }, index) => ({ id, file: placeOf(file, index), ...file }));
  const list = listed.map(({ id: _, ...file }) => file);
  yield { path: "attachments/attachments.json", content: `${JSON.stringify(list, null, 2)}\n` };
  for (const { id, file } of listed) yield { path: file, content: await contentOf(id) };
}

const pathOf = ({ term, review, version }: ExportedVersion) => `ban-chot/${term}/${review}-v${version}.json`;

function hashesOf(versions: ExportedVersion[]): string {
  const heads = (["file", "hash", "previous", "at", "by"] as const).map((column) =>
    t(`exchange.archive.version.${column}`),
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

/** Where a file lies in the archive: by its cell, with a number of its own, for names may be the same. */
function placeOf({ year, criterion, branch, name }: Omit<ExportedFile, "id">, index: number): string {
  const number = String(index + 1).padStart(4, "0");
  return ["attachments", year, criterion, ...(branch === null ? [] : [branch]), `${number} ${name}`].join(
    "/",
  );
}
