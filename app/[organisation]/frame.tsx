import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "#app/sign-out.ts";
import { switchLanguage } from "#app/switch-language.ts";
import { visit } from "#app/visit.ts";
import type { Place, PlaceLink } from "#components/shell/place.ts";
import { Shell } from "#components/shell/shell.tsx";
import { type Actor, may, roles } from "#lib/domain/access.ts";
import { readEntryYear } from "#lib/store/entry-year.ts";
import type { OpenOrganisation } from "#lib/store/organisation.ts";

type FrameProps = { organisation: string; here: Place; children: ReactNode };

/** The frame of a page of an organisation: its places, the person, the mark of the example. */
export async function Frame({ organisation: code, here, children }: FrameProps) {
  const { actor, organisation } = await visit(code);
  return (
    <Shell
      home={`/${code}`}
      places={await placesOf(actor, organisation)}
      here={here}
      person={{ name: actor.name, role: await roleNames(actor, organisation.id) }}
      switchLanguage={switchLanguage}
      signOut={signOut}
      example={organisation.example}
    >
      {children}
    </Shell>
  );
}

async function placesOf(actor: Actor, { id, code }: OpenOrganisation): Promise<PlaceLink[]> {
  const year = await readEntryYear(actor, id);
  const places: PlaceLink[] = [
    { place: "scorecard", href: `/${code}` },
    ...(year === null ? [] : [{ place: "results" as const, href: `/${code}/results/${year}` }]),
    { place: "ratings", href: `/${code}/ratings` },
  ];
  const audit: PlaceLink = { place: "audit", href: `/${code}/admin/audit` };
  return may(actor, "see the audit trail", id) ? [...places, audit] : places;
}

async function roleNames(actor: Actor, organisationId: string): Promise<string> {
  const t = await getTranslations("shell.roles");
  const held = roles.filter((role) =>
    actor.memberships.some((each) => each.organisationId === organisationId && each.role === role),
  );
  return held.map((role) => t(role)).join(", ");
}
