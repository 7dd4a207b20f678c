"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { readYearAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { ResponsibleState } from "#components/worklist/responsible-form.tsx";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { nameResponsible } from "#lib/store/responsible.ts";

const sent = z.object({ target: z.string().max(40), person: z.union([z.literal(""), z.uuid()]) });

/** Names who answers for a target. */
export async function nameResponsibleByForm(
  bound: { organisation: string; year: string },
  _previous: ResponsibleState,
  form: FormData,
): Promise<ResponsibleState> {
  const actor = await currentActor();
  const t = await getTranslations("worklist");
  if (actor === null) return { answer: Date.now(), text: t("signedOut"), done: false };
  const { organisation, year } = readYearAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const read = sent.safeParse(Object.fromEntries(form));
  if (!read.success) return { answer: Date.now(), text: t("unknown"), done: false };
  const { target, person } = read.data;
  const change = { target, person: person === "" ? null : person };
  await orNotFound(nameResponsible(actor, id, year, change));
  refresh();
  return { answer: Date.now(), text: t("named"), done: true };
}
