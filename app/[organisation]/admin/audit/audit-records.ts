import "server-only";
import { type AuditEvent, auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import type { Actor } from "#lib/domain/access.ts";
import type { AuditFilter } from "#lib/forms/audit-filter.ts";
import { csvMark, csvRecord } from "#lib/report/csv-record.ts";
import { readAudit } from "#lib/store/audit.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

const atOnce = 500;
const columns = ["at", "actor", "what", "before", "after"] as const;

/** The heads of the trail as a record of a CSV file, behind the mark of its letters. */
export function auditHead(locale: Locale): string {
  const t = translator(locale);
  return (
    csvMark + csvRecord([t("audit.file.number"), ...columns.map((column) => t(`audit.columns.${column}`))])
  );
}

/** An event in words as a record of a CSV file. */
export function auditRecord(event: AuditEvent, names: AuditNames, locale: Locale): string {
  const { id, at, actor, what, before, after } = auditLine(event, names, locale);
  return csvRecord([id, at, actor, what, before.join("\n"), after.join("\n")]);
}

type Asked = { filter: AuditFilter; names: AuditNames; locale: Locale };

/** The audit trail as the parts of a CSV file, newest first; never more of it in memory than one part. */
export async function* auditRecords(
  actor: Actor,
  organisationId: string,
  { filter, names, locale }: Asked,
): AsyncGenerator<string> {
  yield auditHead(locale);
  let before: bigint | undefined;
  do {
    const events = await readAudit(actor, organisationId, {
      ...{ limit: atOnce, filter },
      ...(before === undefined ? {} : { before }),
    });
    before = events.length < atOnce ? undefined : events.at(-1)?.id;
    yield events.map((event) => auditRecord(event, names, locale)).join("");
  } while (before !== undefined);
}
