import { getTranslations } from "next-intl/server";
import { createBranchByForm } from "#app/[organisation]/admin/branches/save-branch.ts";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { BranchForm } from "#components/branch/branch-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { listTerms } from "#lib/store/term.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("branches"))("newTitle") };
}

/** A new branch; it is proposed to begin with the latest term. */
export default async function NewBranchPage({ params }: PageProps<"/[organisation]/admin/branches/new">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage branches");
  const [latest] = await listTerms(actor, organisation.id);
  const t = await getTranslations("branches");
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["branches", "form"]}>
        <PageHead title={t("newTitle")} about={organisation.name} />
        <AdminTabs organisation={code} here="branches" />
        <BranchForm
          action={createBranchByForm.bind(null, code)}
          branch={null}
          firstYear={latest?.firstYear}
        />
      </ClientMessages>
    </Frame>
  );
}
