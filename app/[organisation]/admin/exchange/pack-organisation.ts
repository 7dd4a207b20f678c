import "server-only";
import { auditCsv, auditLines } from "#lib/report/audit-csv.ts";
import { csv } from "#lib/report/csv.ts";
import { zipFiles } from "#lib/report/zip-files.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import type { ExportedOrganisation, ExportedVersion } from "#lib/store/export-organisation.ts";
import { formatMoment } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

// The archive speaks Vietnamese, as every document.
const t = translator("vi");

/** Everything of an organisation as one archive, with a text that says what each file is. */
export function packOrganisation(
  name: string,
  { terms, versions, audit }: ExportedOrganisation,
  now: Date,
): Uint8Array<ArrayBuffer> {
  const frozen = (version: ExportedVersion) =>
    `ban-chot/${version.term}/${version.review}-v${version.version}.json`;
  const heads = (["file", "hash", "previous", "at", "by"] as const).map((column) =>
    t(`exchange.archive.version.${column}`),
  );
  const hashes = versions.map((version) => [
    frozen(version),
    version.hash,
    version.previousHash ?? "",
    formatMoment(version.frozenAt, "vi"),
    version.frozenBy,
  ]);
  const files = new Map([
    ["README.txt", t("exchange.archive.readme", { name, moment: formatMoment(now, "vi") })],
    ...terms.map(
      (each) => [`nhiem-ky/${each.term.code}.resolution.json`, writeResolutionFile(each)] as const,
    ),
    ...versions.map((version) => [frozen(version), version.text] as const),
    ["ban-chot/ma-bam.csv", csv([heads, ...hashes])],
    ["nhat-ky/nhat-ky.csv", auditCsv(audit)],
    ["nhat-ky/nhat-ky.jsonl", auditLines(audit)],
  ]);
  return zipFiles(files, now);
}
