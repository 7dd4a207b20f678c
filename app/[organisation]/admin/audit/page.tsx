import { getLocale, getTranslations } from "next-intl/server";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import { objectOptions, personOptions } from "#app/[organisation]/admin/audit/filter-options.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { AuditFilters } from "#components/audit/audit-filters.tsx";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { mayInstall } from "#lib/domain/access.ts";
import { auditQuery, readAuditFilter } from "#lib/forms/audit-filter.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { listAuditedPeople } from "#lib/store/audited-people.ts";
import type { Locale } from "#lib/wording/locale.ts";

const perPage = 50;

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("title") };
}

/** Nhật ký thay đổi: who changed what, newest first; all of it, or what the address asks for. */
export default async function AuditPage({ params, searchParams }: PageProps<"/[organisation]/admin/audit">) {
  const { organisation: code } = await params;
  const search = await searchParams;
  const { actor, organisation } = await visit(code);
  const { before } = search;
  const below = typeof before === "string" && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined;
  const { filter, typed, faults } = readAuditFilter((field) => {
    const asked = search[field];
    return typeof asked === "string" ? asked : undefined;
  });
  const page = { limit: perPage, filter, ...(below === undefined ? {} : { before: below }) };
  const events = await orNotFound(readAudit(actor, organisation.id, page));
  const t = await getTranslations("audit");
  const locale = (await getLocale()) as Locale;
  const names = await readAuditNames(actor, organisation.id);
  const last = events.at(-1);
  const path = `/${code}/admin/audit`;
  const errors = Object.entries(faults).map(([field, fault]) => [field, t(`filter.fault.${fault}`)]);
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <PageHead title={t("title")} about={`${organisation.name} · ${t("explain")}`} />
      <AdminTabs organisation={code} here="audit" />
      <AuditFilters
        path={path}
        typed={typed}
        errors={Object.fromEntries(errors)}
        people={await personOptions(await listAuditedPeople(actor, organisation.id))}
        objects={await objectOptions()}
        everywhere={mayInstall(actor)}
      />
      <AuditTable
        lines={events.map((event) => auditLine(event, names, locale))}
        {...(Object.keys(typed).length === 0 ? {} : { empty: t("filter.none") })}
      />
      <div className="mt-4 flex gap-3 print:hidden">
        {below === undefined ? null : (
          <LinkButton href={`${path}${auditQuery(typed)}`}>{t("newest")}</LinkButton>
        )}
        {events.length < perPage || last === undefined ? null : (
          <LinkButton href={`${path}${auditQuery(typed, String(last.id))}`}>{t("older")}</LinkButton>
        )}
      </div>
    </Frame>
  );
}
