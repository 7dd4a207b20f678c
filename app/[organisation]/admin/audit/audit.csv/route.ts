import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { auditRecords } from "#app/[organisation]/admin/audit/audit-records.ts";
import { streamOf } from "#app/stream-of.ts";
import { orNotFound, visit } from "#app/visit.ts";
import { readAuditFilter } from "#lib/forms/audit-filter.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import type { Locale } from "#lib/wording/locale.ts";

type Context = { params: Promise<{ organisation: string }> };

/** The filtered audit trail as CSV, sent as it is read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  const search = new URL(request.url).searchParams;
  const { filter, faults } = readAuditFilter((field) => search.get(field) ?? undefined);
  if (Object.keys(faults).length > 0) notFound();
  // Asked before the answer begins: afterwards it could no longer be refused.
  await orNotFound(readAudit(actor, organisation.id, { limit: 1, filter }));
  const names = await readAuditNames(actor, organisation.id);
  const records = auditRecords(actor, organisation.id, {
    ...{ filter, names },
    locale: (await getLocale()) as Locale,
  });
  return new Response(streamOf(records), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${code}-nhat-ky.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
