import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { TermTable } from "#components/term/term-table.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { listTermStandings } from "#lib/store/manage-terms.ts";
import { chooseTerm } from "#lib/store/term.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("terms"))("title") };
}

/** Nhiệm kỳ: the terms of an organisation, latest first. */
export default async function TermsPage({ params }: PageProps<"/[organisation]/admin/terms">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage terms");
  const terms = await listTermStandings(actor, organisation.id);
  const current = terms.length === 0 ? null : await chooseTerm(organisation.id, {});
  const t = await getTranslations("terms");
  const path = `/${code}/admin/terms`;
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <PageHead
        title={t("title")}
        about={`${organisation.name} · ${t("about")}`}
        actions={
          <LinkButton variant="primary" href={`${path}/new`}>
            {t("new")}
          </LinkButton>
        }
      />
      <AdminTabs organisation={code} here="terms" />
      <TermTable organisation={code} terms={terms} current={current?.code ?? null} />
    </Frame>
  );
}
