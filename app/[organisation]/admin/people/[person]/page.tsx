import { getLocale, getTranslations } from "next-intl/server";
import { changePersonByForm, dismissPersonByForm } from "#app/[organisation]/admin/people/change-person.ts";
import { movePersonByForm } from "#app/[organisation]/admin/people/move-person.ts";
import { endSessionsByForm, setPasswordByForm } from "#app/[organisation]/admin/people/person-sign-in.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { PersonForm } from "#components/people/person-form.tsx";
import { PersonStateBadges } from "#components/people/person-state.tsx";
import { ReasonForm } from "#components/people/reason-form.tsx";
import { SignInForm } from "#components/people/sign-in-form.tsx";
import { TargetLinks } from "#components/people/target-links.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { deedFault, type PersonDeed, rolesFault } from "#lib/domain/person-deed.ts";
import { readWait } from "#lib/identity/sign-in-limits.ts";
import { readPerson } from "#lib/store/people.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type Props = PageProps<"/[organisation]/admin/people/[person]">;

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("title") };
}

/** One person: name and roles, the way in, and whether they may come in at all. */
export default async function PersonPage({ params }: Props) {
  const { organisation: code, person: username } = await params;
  const { actor, organisation } = await visit(code);
  const standing = await orNotFound(readPerson(actor, organisation.id, username));
  const { person, name, roles, version, deactivatedAt, deactivatedFor, passwordOrigin, solely } = standing;
  const waitsUntil = await readWait(username);
  const t = await getTranslations("people");
  const locale = (await getLocale()) as Locale;
  const bound = { organisation: code, person: username };
  const why = (deed: PersonDeed): string | undefined => {
    const fault = deedFault(actor, person, deed, solely);
    return fault === null ? undefined : t(`fault.${fault}`);
  };
  const dismissing = rolesFault(actor, person, { organisationId: organisation.id, roles: [] }, solely);
  const move = person.active ? "deactivate" : "reactivate";
  const lastSignIn =
    standing.lastSignInAt === null ? t("list.never") : formatMoment(standing.lastSignInAt, locale);
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["people", "form"]}>
        <PageHead
          title={name}
          about={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              {username}
              <PersonStateBadges {...{ deactivatedAt, passwordOrigin, waitsUntil }} />
            </span>
          }
        />
        <AdminTabs organisation={code} here="people" />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="grid gap-6">
            <Card title={t("form.title")}>
              <PersonForm
                action={changePersonByForm.bind(null, bound)}
                person={{ name, roles, version }}
                why={why("rename")}
              />
              <Fold title={t("move.dismiss.title")}>
                <p className="mb-3 text-muted">{t("move.dismiss.explain")}</p>
                <ReasonForm
                  move="dismiss"
                  action={dismissPersonByForm.bind(null, bound)}
                  why={dismissing === null ? undefined : t(`fault.${dismissing}`)}
                />
              </Fold>
            </Card>
            <Card title={t("targets.title")}>
              <TargetLinks targets={standing.targets} path={`/${code}/targets`} empty={t("targets.none")} />
            </Card>
          </div>
          <div className="grid gap-6">
            <Card title={t("signIn.title")}>
              <p className="mb-4">
                {t("signIn.last", { moment: lastSignIn })} ·{" "}
                {t("signIn.sessions", { count: standing.sessions })}
              </p>
              <div className="grid gap-5">
                <SignInForm
                  deed="setPassword"
                  action={setPasswordByForm.bind(null, bound)}
                  why={why("set password")}
                />
                <SignInForm
                  deed="endSessions"
                  action={endSessionsByForm.bind(null, bound)}
                  why={why("end sessions")}
                />
              </div>
            </Card>
            <Card title={t(`move.${move}.title`)}>
              <p className="mb-4 text-muted">
                {deactivatedFor === null ? null : (
                  <span className="mb-1 block text-ink">{t("move.because", { reason: deactivatedFor })}</span>
                )}
                {t(`move.${move}.explain`)}
              </p>
              <ReasonForm
                key={move}
                move={move}
                action={movePersonByForm.bind(null, bound, move)}
                why={why(move)}
              />
            </Card>
          </div>
        </div>
      </ClientMessages>
    </Frame>
  );
}
