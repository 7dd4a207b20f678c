import { getTranslations } from "next-intl/server";
import { changePasswordByForm } from "#app/account/password/change-password.ts";
import { Frame } from "#app/frame.tsx";
import { ownOrganisation } from "#app/own-organisation.ts";
import { identified } from "#app/visit.ts";
import { PasswordForm } from "#components/account/password-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { shortestPassword } from "#lib/domain/password-fault.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("account.password"))("open") };
}

/** One's own password. Whose password others set comes here first, whatever page was asked for. */
export default async function PasswordPage({ searchParams }: PageProps<"/account/password">) {
  const actor = await identified();
  const { next } = await searchParams;
  const t = await getTranslations("account.password");
  const given = actor.owesPassword;
  return (
    <Frame actor={actor} organisation={ownOrganisation(actor)}>
      <ClientMessages namespaces={["account"]}>
        <div className="max-w-xl">
          <PageHead title={t("open")} about={`${actor.name} · ${actor.username}`} />
          {given ? (
            <Banner tone="caution" className="mb-6">
              {t("first")}
            </Banner>
          ) : null}
          <Card>
            <PasswordForm
              action={changePasswordByForm}
              username={actor.username}
              next={given ? safeNext(next) : "/account?changed=password"}
              old={t(given ? "oldGiven" : "old")}
              shortest={shortestPassword}
            />
          </Card>
        </div>
      </ClientMessages>
    </Frame>
  );
}
