import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { signedIn } from "#app/visit.ts";
import { OrganisationList } from "#components/home/organisation-list.tsx";
import { PageHead } from "#components/ui/page-head.tsx";

/** Leads to the person's own organisation; with several, to choose from, or none, says so. */
export default async function HomePage() {
  const actor = await signedIn();
  const { organisations } = actor;
  const [only] = organisations;
  if (organisations.length === 1 && only !== undefined) redirect(`/${only.code}`);
  const t = await getTranslations("home");
  return (
    <Frame actor={actor} organisation={null}>
      <PageHead title={t("title")} about={organisations.length === 0 ? undefined : t("explain")} />
      <OrganisationList organisations={organisations} />
    </Frame>
  );
}
