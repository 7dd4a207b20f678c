import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "#app/sign-out.ts";
import { switchLanguage } from "#app/switch-language.ts";
import { PersonProvider } from "#components/forms/person-context.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import type { Place, PlaceLink } from "#components/shell/place.ts";
import { Shell } from "#components/shell/shell.tsx";
import { UnsentEdits } from "#components/shell/unsent-edits.tsx";
import { may, mayInstall, roles } from "#lib/domain/access.ts";
import type { OpenOrganisation, SignedIn } from "#lib/identity/actor.ts";
import { readEntryYear } from "#lib/store/entry-year.ts";

type FrameProps = {
  actor: SignedIn;
  /** Null on pages outside an organisation. */
  organisation: OpenOrganisation | null;
  here?: Place;
  /** The page has a grid, which sends by itself what was typed before; that of a locked year has none. */
  grid?: boolean;
  children: ReactNode;
};

/** The shell around a page of the signed-in, with the places that exist for this person. */
export async function Frame({ actor, organisation, here, grid = false, children }: FrameProps) {
  const t = await getTranslations("shell");
  const held = roles.filter((role) =>
    actor.memberships.some(
      (membership) => membership.organisationId === organisation?.id && membership.role === role,
    ),
  );
  const role = held.map((name) => t(`roles.${name}`)).join(" · ");
  const sends = organisation !== null && !grid && may(actor, "enter figures", organisation.id);
  return (
    <Shell
      home={organisation === null ? "/" : `/${organisation.code}`}
      places={organisation === null ? [] : await placesOf(actor, organisation)}
      here={here}
      person={{ name: actor.name, role: role === "" ? null : role, installs: mayInstall(actor) }}
      example={organisation?.example ?? false}
      printedPassword={actor.passwordOrigin === "printed"}
      switchLanguage={switchLanguage}
      signOut={signOut}
    >
      {sends ? (
        <ClientMessages namespaces={["unsent"]}>
          <UnsentEdits user={actor.userId} organisation={organisation.code} />
        </ClientMessages>
      ) : null}
      <PersonProvider user={actor.userId}>{children}</PersonProvider>
    </Shell>
  );
}

async function placesOf(actor: SignedIn, { id, code }: OpenOrganisation): Promise<PlaceLink[]> {
  const year = await readEntryYear(actor, id);
  const places: PlaceLink[] = [
    { place: "scorecard", href: `/${code}` },
    { place: "targets", href: `/${code}/targets` },
  ];
  if (year !== null) places.push({ place: "results", href: `/${code}/results/${year}` });
  places.push({ place: "ratings", href: `/${code}/ratings` });
  places.push({ place: "reviews", href: `/${code}/reviews` });
  if (may(actor, "administer", id)) places.push({ place: "admin", href: `/${code}/admin` });
  return places;
}
