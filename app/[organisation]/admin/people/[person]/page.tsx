import { getTranslations } from "next-intl/server";
import { changePersonByForm, dismissPersonByForm } from "#app/[organisation]/admin/people/change-person.ts";
import { movePersonByForm } from "#app/[organisation]/admin/people/move-person.ts";
import { nameProviderAccountByForm } from "#app/[organisation]/admin/people/name-provider-account.ts";
import {
  clearFactorByForm,
  endSessionsByForm,
  setPasswordByForm,
} from "#app/[organisation]/admin/people/person-sign-in.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { MoveCard } from "#components/people/move-card.tsx";
import { PersonForm } from "#components/people/person-form.tsx";
import { PersonStateBadges } from "#components/people/person-state.tsx";
import { ReasonForm } from "#components/people/reason-form.tsx";
import { SignInCard } from "#components/people/sign-in-card.tsx";
import { TargetLinks } from "#components/people/target-links.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { type DeedFault, deedFault, type PersonDeed, rolesFault } from "#lib/domain/person-deed.ts";
import { readWait } from "#lib/identity/sign-in-limits.ts";
import { signInProvider } from "#lib/identity/sign-in-provider.ts";
import { readPerson } from "#lib/store/people.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("title") };
}

/** One person: name and roles, the way in, and whether they may come in at all. */
export default async function PersonPage({ params }: PageProps<"/[organisation]/admin/people/[person]">) {
  const { organisation: code, person: username } = await params;
  const { actor, organisation } = await visit(code);
  const standing = await orNotFound(readPerson(actor, organisation.id, username));
  const { person, solely, providerAccount: account } = standing;
  const provider = signInProvider();
  const waitsUntil = await readWait(username);
  const t = await getTranslations("people");
  const bound = { organisation: code, person: username };
  const say = (fault: DeedFault | null) => (fault === null ? undefined : t(`fault.${fault}`));
  const why = (deed: PersonDeed) => say(deedFault(actor, person, deed, solely));
  const none = { organisationId: organisation.id, roles: [] };
  const move = person.active ? "deactivate" : "reactivate";
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["people", "form"]}>
        <PageHead
          title={standing.name}
          about={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              {username}
              <PersonStateBadges {...standing} waitsUntil={waitsUntil} />
            </span>
          }
        />
        <AdminTabs organisation={code} here="people" />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="grid gap-6">
            <Card title={t("form.title")}>
              <PersonForm
                action={changePersonByForm.bind(null, bound)}
                person={standing}
                why={why("rename")}
              />
              <Fold title={t("move.dismiss.title")}>
                <p className="mb-3 text-muted">{t("move.dismiss.explain")}</p>
                <ReasonForm
                  move="dismiss"
                  action={dismissPersonByForm.bind(null, bound)}
                  why={say(rolesFault(actor, person, none, solely))}
                />
              </Fold>
            </Card>
            <Card title={t("targets.title")}>
              <TargetLinks targets={standing.targets} path={`/${code}/targets`} empty={t("targets.none")} />
            </Card>
          </div>
          <div className="grid gap-6">
            <SignInCard
              lastSignInAt={standing.lastSignInAt}
              sessions={standing.sessions}
              setPassword={{ action: setPasswordByForm.bind(null, bound), why: why("set password") }}
              clearFactor={
                standing.hasFactor
                  ? { action: clearFactorByForm.bind(null, bound), why: why("clear second factor") }
                  : undefined
              }
              endSessions={{ action: endSessionsByForm.bind(null, bound), why: why("end sessions") }}
              provider={
                provider === null
                  ? undefined
                  : {
                      action: nameProviderAccountByForm.bind(null, bound),
                      provider: provider.name,
                      account: account?.issuer === provider.issuer.href ? account : null,
                      why: why("name provider account"),
                    }
              }
            />
            <MoveCard
              move={move}
              because={standing.deactivatedFor}
              action={movePersonByForm.bind(null, bound, move)}
              why={why(move)}
            />
          </div>
        </div>
      </ClientMessages>
    </Frame>
  );
}
