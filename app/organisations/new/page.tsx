import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { makeOrganisationByForm } from "#app/organisations/make-organisation.ts";
import { signedIn } from "#app/visit.ts";
import { NewOrganisationForm } from "#components/office/new-organisation-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { mayInstall } from "#lib/domain/access.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("organisations"))("newTitle") };
}

/** A new organisation, from a form or a resolution file. */
export default async function NewOrganisationPage() {
  const actor = await signedIn();
  if (!mayInstall(actor)) notFound();
  const t = await getTranslations("organisations");
  return (
    <Frame actor={actor} organisation={null}>
      <ClientMessages namespaces={["organisations", "office", "form"]}>
        <PageHead title={t("newTitle")} about={t("newAbout")} />
        <NewOrganisationForm action={makeOrganisationByForm} />
      </ClientMessages>
    </Frame>
  );
}
