import { getTranslations } from "next-intl/server";
import { archiveBranchByForm } from "#app/[organisation]/admin/branches/archive-branch.ts";
import { moveBranchByForm } from "#app/[organisation]/admin/branches/order-branch.ts";
import { wordBranchDeed } from "#app/[organisation]/admin/branches/word-branch-deed.ts";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { BranchTable } from "#components/branch/branch-table.tsx";
import { DoneBanner } from "#components/forms/done-banner.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyPlace } from "#components/ui/empty-place.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { readDeedDone } from "#lib/forms/deed-done.ts";
import { listBranches } from "#lib/store/branch.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("branches"))("title") };
}

/** Chi bộ: in the order of the tables, those that ended, and those put away. */
export default async function BranchesPage({
  params,
  searchParams,
}: PageProps<"/[organisation]/admin/branches">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage branches");
  const branches = await listBranches(actor, organisation.id);
  const t = await getTranslations("branches");
  const path = `/${code}/admin/branches`;
  const standing = branches.filter(({ archivedAt }) => archivedAt === null);
  const archived = branches.filter(({ archivedAt }) => archivedAt !== null);
  const create = (
    <LinkButton variant="primary" href={`${path}/new`}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["branches", "form"]}>
        <PageHead
          title={t("title")}
          about={`${organisation.name} · ${t("about")}`}
          actions={standing.length > 0 ? create : undefined}
        />
        <AdminTabs organisation={code} here="branches" />
        <DoneBanner
          text={
            await wordBranchDeed(
              readDeedDone(await searchParams, ["archived", "restored", "merged"]),
              branches,
            )
          }
        />
        {standing.length > 0 ? (
          <BranchTable path={path} branches={standing} move={moveBranchByForm.bind(null, code)} />
        ) : (
          <EmptyPlace title={t("empty")} explain={t("emptyExplain")}>
            {create}
          </EmptyPlace>
        )}
        {archived.length === 0 ? null : (
          <Card title={t("archived")} className="mt-8 max-w-3xl">
            <ul className="grid gap-6">
              {archived.map((branch) => (
                <li key={branch.code} data-archived={branch.code} className="grid gap-3">
                  <p className="font-medium">{branch.name}</p>
                  <ReasonForm
                    label={t("archive.restoreReason")}
                    button={t("archive.restoreDo")}
                    of={branch.name}
                    draft={`restore ${branch.code}`}
                    action={archiveBranchByForm.bind(
                      null,
                      { organisation: code, branch: branch.code },
                      "restore",
                    )}
                  />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </ClientMessages>
    </Frame>
  );
}
