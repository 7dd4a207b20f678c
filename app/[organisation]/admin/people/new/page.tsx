import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { addPersonByForm, giveRolesByForm } from "#app/[organisation]/admin/people/add-person.ts";
import { Frame } from "#app/frame.tsx";
import { visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { AddPersonForm } from "#components/people/add-person-form.tsx";
import { GiveRolesForm } from "#components/people/give-roles-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("people.add"))("title") };
}

/** Somebody new to the system, or new to this organisation. */
export default async function NewPersonPage({ params }: PageProps<"/[organisation]/admin/people/new">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "manage people", organisation.id)) notFound();
  const t = await getTranslations("people");
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["people", "form"]}>
        <PageHead title={t("add.title")} about={organisation.name} />
        <AdminTabs organisation={code} here="people" />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Card title={t("add.head")}>
            <AddPersonForm action={addPersonByForm.bind(null, code)} list={`/${code}/admin/people`} />
          </Card>
          <Card title={t("give.title")}>
            <p className="mb-4 text-muted">{t("give.explain")}</p>
            <GiveRolesForm action={giveRolesByForm.bind(null, code)} />
          </Card>
        </div>
      </ClientMessages>
    </Frame>
  );
}
