import { getTranslations } from "next-intl/server";
import { endOthersByForm } from "#app/account/end-others.ts";
import { Frame } from "#app/frame.tsx";
import { ownOrganisation } from "#app/own-organisation.ts";
import { ownToken } from "#app/own-session.ts";
import { switchLanguage } from "#app/switch-language.ts";
import { signedIn } from "#app/visit.ts";
import { EndOthersForm } from "#components/account/end-others-form.tsx";
import { RoleList } from "#components/account/role-list.tsx";
import { SessionTable } from "#components/account/session-table.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { roles } from "#lib/domain/access.ts";
import { listOwnSessions } from "#lib/identity/own-sessions.ts";
import { readSecondFactor } from "#lib/identity/second-factor.ts";
import { deviceOf } from "#lib/reading/device-of.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("account"))("title") };
}

/** Tài khoản: who one is here, one's language, password and sessions. */
export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const actor = await signedIn();
  const { changed } = await searchParams;
  const sessions = await listOwnSessions(actor, await ownToken());
  const factor = await readSecondFactor(actor);
  const t = await getTranslations("account");
  const held = actor.organisations.map(({ id, code, name }) => ({
    code,
    name,
    roles: roles.filter((role) =>
      actor.memberships.some((one) => one.organisationId === id && one.role === role),
    ),
  }));
  return (
    <Frame actor={actor} organisation={ownOrganisation(actor)}>
      <ClientMessages namespaces={["account", "form"]}>
        <div className="max-w-4xl">
          <PageHead title={t("title")} about={`${actor.name} · ${actor.username}`} />
          {changed === "password" ? (
            <Banner tone="done" live className="mb-6">
              {t("password.changed")}
            </Banner>
          ) : null}
          <div className="grid gap-6">
            <Card title={t("roles.title")}>
              <RoleList organisations={held} />
              <p className="mt-3 text-small text-muted">{t("roles.explain")}</p>
            </Card>
            <Card title={t("password.title")}>
              <p className="mb-4 text-muted">{t(`password.origin.${actor.passwordOrigin}`)}</p>
              <LinkButton href="/account/password">{t("password.open")}</LinkButton>
            </Card>
            <Card title={t("factor.title")}>
              <p className="mb-4 text-muted">
                {factor === null ? t("factor.off") : t("factor.stands", { count: factor.recoveryLeft })}
              </p>
              <LinkButton href="/account/second-factor">
                {t(factor === null ? "factor.set" : "factor.open")}
              </LinkButton>
            </Card>
            <Card title={t("language.title")}>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p className="text-muted">{t("language.explain")}</p>
                <LanguageSwitch action={switchLanguage} />
              </div>
            </Card>
            <Card title={t("sessions.title")}>
              <p className="mb-4 text-muted">{t("sessions.explain")}</p>
              <SessionTable
                sessions={sessions.map(({ agent, ...session }) => ({ ...session, device: deviceOf(agent) }))}
              />
              <div className="mt-4">
                <EndOthersForm action={endOthersByForm} others={sessions.length > 1} />
              </div>
            </Card>
          </div>
        </div>
      </ClientMessages>
    </Frame>
  );
}
