import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { PeopleTable } from "#components/people/people-table.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { readWait } from "#lib/identity/sign-in-limits.ts";
import { listPeople, listViewersAbove } from "#lib/store/people.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("title") };
}

/** Người dùng: everyone with a role here, and who reads along from above. */
export default async function PeoplePage({ params }: PageProps<"/[organisation]/admin/people">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  const people = await orNotFound(listPeople(actor, organisation.id));
  const above = await listViewersAbove(actor, organisation.id);
  const waits = await Promise.all(people.map(({ username }) => readWait(username)));
  const t = await getTranslations("people");
  const path = `/${code}/admin/people`;
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <PageHead
        title={t("title")}
        about={`${organisation.name} · ${t("about")}`}
        actions={
          <LinkButton variant="primary" href={`${path}/new`}>
            {t("list.add")}
          </LinkButton>
        }
      />
      <AdminTabs organisation={code} here="people" />
      <PeopleTable
        people={people.map((person, index) => ({
          ...person,
          href: `${path}/${person.username}`,
          waitsUntil: waits[index] ?? null,
        }))}
      />
      {above.length === 0 ? null : (
        <Card title={t("above.title")} aside={t("above.explain")} className="mt-8">
          <ul className="grid gap-1.5">
            {above.map(({ name, organisation: from }) => (
              <li key={`${name} ${from}`}>
                <span className="font-medium">{name}</span> <span className="text-muted">· {from}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Frame>
  );
}
