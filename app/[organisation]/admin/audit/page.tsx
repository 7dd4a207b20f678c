import { getLocale, getTranslations } from "next-intl/server";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { readAudit } from "#lib/store/audit.ts";
import { listBranchNames } from "#lib/store/branch-names.ts";
import type { Locale } from "#lib/wording/locale.ts";

const perPage = 50;

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("title") };
}

/** Nhật ký thay đổi: who changed what, newest first. */
export default async function AuditPage({ params, searchParams }: PageProps<"/[organisation]/admin/audit">) {
  const { organisation: code } = await params;
  const { before } = await searchParams;
  const { actor, organisation } = await visit(code);
  const below = typeof before === "string" && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined;
  const events = await orNotFound(readAudit(actor, organisation.id, { before: below, limit: perPage }));
  const t = await getTranslations("audit");
  const locale = (await getLocale()) as Locale;
  const branches = await listBranchNames(actor, organisation.id);
  const lines = await Promise.all(events.map((event) => auditLine(event, branches, locale)));
  const last = events.at(-1);
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <PageHead title={t("title")} about={`${organisation.name} · ${t("explain")}`} />
      <AdminTabs organisation={code} here="audit" />
      <AuditTable lines={lines} />
      <div className="mt-4 flex gap-3 print:hidden">
        {below === undefined ? null : <LinkButton href={`/${code}/admin/audit`}>{t("newest")}</LinkButton>}
        {events.length < perPage || last === undefined ? null : (
          <LinkButton href={`/${code}/admin/audit?before=${last.id}`}>{t("older")}</LinkButton>
        )}
      </div>
    </Frame>
  );
}
