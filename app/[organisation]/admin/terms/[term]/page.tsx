import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { changeTermByForm } from "#app/[organisation]/admin/terms/save-term.ts";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { TermForm } from "#components/term/term-form.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { listTermStandings } from "#lib/store/manage-terms.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("terms"))("editTitle") };
}

/** A term's name and years. */
export default async function TermPage({ params }: PageProps<"/[organisation]/admin/terms/[term]">) {
  const { organisation: code, term: termCode } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage terms");
  const terms = await listTermStandings(actor, organisation.id);
  const term = terms.find((each) => each.code === termCode) ?? notFound();
  const t = await getTranslations("terms");
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["terms", "form"]}>
        <PageHead
          title={t("editOf", { name: term.name })}
          about={`${organisation.name} · ${t("editAbout", { code: term.code })}`}
        />
        <AdminTabs organisation={code} here="terms" />
        <TermForm action={changeTermByForm.bind(null, { organisation: code, term: term.code })} term={term} />
      </ClientMessages>
    </Frame>
  );
}
