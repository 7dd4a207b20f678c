import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { importTermByForm } from "#app/[organisation]/admin/exchange/import-term.ts";
import { Frame } from "#app/frame.tsx";
import { visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { ExportCard } from "#components/exchange/export-card.tsx";
import { TermImportForm } from "#components/exchange/term-import-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { listTerms } from "#lib/store/term.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("exchange"))("title") };
}

/** Nhập – xuất: an organisation's terms leave the system as files, and come into it. */
export default async function ExchangePage({ params }: PageProps<"/[organisation]/admin/exchange">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "import and export", organisation.id)) notFound();
  const terms = await listTerms(actor, organisation.id);
  const t = await getTranslations("exchange");
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <PageHead title={t("title")} about={`${organisation.name} · ${t("about")}`} />
      <AdminTabs organisation={code} here="exchange" />
      <ClientMessages namespaces={["exchange", "group"]}>
        <ExportCard
          everything={`/${code}/admin/exchange/everything.zip`}
          terms={terms.map((term) => ({
            ...{ name: term.name, years: `${term.firstYear}–${term.lastYear}` },
            href: `/${code}/admin/exchange/terms/${term.code}`,
          }))}
        />
        <TermImportForm action={importTermByForm.bind(null, code)} organisation={code} />
      </ClientMessages>
    </Frame>
  );
}
