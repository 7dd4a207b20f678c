import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { archiveOrganisationByForm } from "#app/organisations/archive-organisation.ts";
import { takeAdministrationByForm } from "#app/organisations/take-administration.ts";
import { orNotFound, signedIn } from "#app/visit.ts";
import { DoneBanner } from "#components/forms/done-banner.tsx";
import { InstalledList } from "#components/office/installed-list.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { readDeedDone } from "#lib/forms/deed-done.ts";
import { listInstalled } from "#lib/store/manage-organisations.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("organisations"))("title") };
}

/** Các Đảng bộ: all organisations of the installation, for those with the installation-wide mark. */
export default async function OrganisationsPage({ searchParams }: PageProps<"/organisations">) {
  const actor = await signedIn();
  const organisations = await orNotFound(listInstalled(actor));
  const t = await getTranslations("organisations");
  const mine = new Set(actor.memberships.map(({ organisationId }) => organisationId));
  const listed = organisations.map((each) => ({
    ...each,
    open: each.archivedAt === null && mine.has(each.id),
    take: may(actor, "administer", each.id) ? null : takeAdministrationByForm.bind(null, each.code),
    move: archiveOrganisationByForm.bind(
      null,
      each.code,
      each.archivedAt === null ? ("archive" as const) : ("restore" as const),
    ),
  }));
  const done = readDeedDone(await searchParams, ["archived", "restored"]);
  const moved = organisations.find(
    (each) => each.code === done?.code && (each.archivedAt !== null) === (done.deed === "archived"),
  );
  const said = done === null || moved === undefined ? null : t(`done.${done.deed}`, { name: moved.name });
  return (
    <Frame actor={actor} organisation={null}>
      <ClientMessages namespaces={["organisations", "form"]}>
        <PageHead
          title={t("title")}
          about={t("about")}
          actions={
            <LinkButton variant="primary" href="/organisations/new">
              {t("new")}
            </LinkButton>
          }
        />
        <DoneBanner text={said} />
        <InstalledList organisations={listed} />
      </ClientMessages>
    </Frame>
  );
}
