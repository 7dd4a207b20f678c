import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { setSecondFactor } from "#app/account/second-factor/set-second-factor.ts";
import { Frame } from "#app/frame.tsx";
import { ownOrganisation } from "#app/own-organisation.ts";
import { identified } from "#app/visit.ts";
import { SecondFactorForm } from "#components/account/second-factor-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { safeNext } from "#lib/identity/safe-next.ts";
import { readSecondFactor } from "#lib/identity/second-factor.ts";
import { passwordAddress } from "#lib/identity/sign-in-address.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("account.factor"))("title") };
}

/** One's own second factor. An administrator who lacks the one that is asked for comes first here. */
export default async function SecondFactorPage({ searchParams }: PageProps<"/account/second-factor">) {
  const actor = await identified();
  if (actor.owesPassword) redirect(passwordAddress((await headers()).get("x-asked")));
  const { next } = await searchParams;
  const factor = await readSecondFactor(actor);
  const t = await getTranslations("account.factor");
  return (
    <Frame actor={actor} organisation={ownOrganisation(actor)}>
      <ClientMessages namespaces={["account"]}>
        <div className="max-w-2xl">
          <PageHead title={t("title")} about={`${actor.name} · ${actor.username}`} />
          {actor.lacksFactor ? (
            <Banner tone="caution" className="mb-6">
              {t("needed")}
            </Banner>
          ) : null}
          <Card>
            <SecondFactorForm
              action={setSecondFactor}
              username={actor.username}
              recoveryLeft={factor?.recoveryLeft ?? null}
              next={safeNext(next)}
            />
          </Card>
        </div>
      </ClientMessages>
    </Frame>
  );
}
