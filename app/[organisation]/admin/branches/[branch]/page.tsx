import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { archiveBranchByForm } from "#app/[organisation]/admin/branches/archive-branch.ts";
import { mergeBranchesByForm } from "#app/[organisation]/admin/branches/merge-branches.ts";
import { changeBranchByForm } from "#app/[organisation]/admin/branches/save-branch.ts";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { BranchForm } from "#components/branch/branch-form.tsx";
import { MergeForm } from "#components/branch/merge-form.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { listBranches } from "#lib/store/branch.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("branches"))("editTitle") };
}

type Props = PageProps<"/[organisation]/admin/branches/[branch]">;

/** A branch: its name and years, what becomes of it, and its archive. */
export default async function BranchPage({ params }: Props) {
  const { organisation: code, branch: branchCode } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage branches");
  const standing = (await listBranches(actor, organisation.id)).filter((each) => each.archivedAt === null);
  const branch = standing.find((each) => each.code === branchCode) ?? notFound();
  const t = await getTranslations("branches");
  const bound = { organisation: code, branch: branch.code };
  const { mergedInto } = branch;
  const goingOn = standing.filter((each) => each !== branch && each.toYear === null);
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["branches", "form"]}>
        <PageHead
          title={branch.name}
          about={`${organisation.name} · ${t("editAbout", { code: branch.code })}`}
        />
        <AdminTabs organisation={code} here="branches" />
        {mergedInto === null ? null : (
          <Banner className="mb-6 max-w-2xl">
            {t("merged", { name: mergedInto.name, year: String(branch.toYear) })}
          </Banner>
        )}
        <BranchForm action={changeBranchByForm.bind(null, bound)} branch={branch} firstYear={undefined} />
        {branch.toYear === null ? (
          <Card title={t("merge.title")} className="mt-9 max-w-3xl">
            <p className="mb-4 text-muted">{t("merge.explain")}</p>
            <MergeForm
              action={mergeBranchesByForm.bind(null, bound)}
              version={branch.version}
              others={goingOn}
            />
          </Card>
        ) : null}
        <Card title={t("archive.title")} className="mt-6 max-w-3xl">
          <p className="mb-4 text-muted">{t("archive.explain")}</p>
          <ReasonForm
            label={t("archive.reason")}
            button={t("archive.do")}
            of={branch.name}
            draft="archive"
            action={archiveBranchByForm.bind(null, bound, "archive")}
          />
        </Card>
      </ClientMessages>
    </Frame>
  );
}
