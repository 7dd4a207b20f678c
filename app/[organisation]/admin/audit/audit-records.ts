import "server-only";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import type { Actor } from "#lib/domain/access.ts";
import type { AuditFilter } from "#lib/forms/audit-filter.ts";
import { csvMark, csvRecord } from "#lib/report/csv-record.ts";
import { readAudit } from "#lib/store/audit.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

const atOnce = 500;
const columns = ["at", "actor", "what", "before", "after"] as const;

type Asked = { filter: AuditFilter; names: AuditNames; locale: Locale };

/** The audit trail as the parts of a CSV file, newest first; never more of it in memory than one part. */
export async function* auditRecords(
  actor: Actor,
  organisationId: string,
  { filter, names, locale }: Asked,
): AsyncGenerator<string> {
  const t = translator(locale);
  yield csvMark +
    csvRecord([t("audit.file.number"), ...columns.map((column) => t(`audit.columns.${column}`))]);
  let before: bigint | undefined;
  do {
    const events = await readAudit(actor, organisationId, {
      ...{ limit: atOnce, filter },
      ...(before === undefined ? {} : { before }),
    });
    before = events.length < atOnce ? undefined : events.at(-1)?.id;
    yield events
      .map((event) => auditLine(event, names, locale))
      .map((line) =>
        csvRecord([line.id, line.at, line.actor, line.what, line.before.join("\n"), line.after.join("\n")]),
      )
      .join("");
  } while (before !== undefined);
}
