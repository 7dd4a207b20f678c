import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Refusal } from "#lib/domain/refusal.ts";
import { readActor } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { factorAddress, passwordAddress, signInAddress } from "#lib/identity/sign-in-address.ts";
import { readYear } from "#lib/reading/read-year.ts";

/** The person behind this request; null when signed out. Read once per request. */
export const currentActor = cache(async () => readActor(await headers()));

/** The person behind a page; leads to sign-in when signed out. */
export async function identified() {
  const actor = await currentActor();
  if (actor === null) redirect(signInAddress((await headers()).get("x-asked")));
  return actor;
}

/** The same, for every page but those that come first: where a password set by others is changed, or a second factor set up. */
export async function signedIn() {
  const actor = await identified();
  const asked = async () => (await headers()).get("x-asked");
  if (actor.owesPassword) redirect(passwordAddress(await asked()));
  if (actor.lacksFactor) redirect(factorAddress(await asked()));
  return actor;
}

/** Who visits which organisation. What does not exist and where one has no role answer 404 alike. */
export const visit = cache(async (code: string) => {
  const actor = await signedIn();
  return { actor, organisation: await orNotFound(openOrganisation(actor, code)) };
});

/** A page answers a refusal with 404, whatever its code. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}

/** The year of an address; anything but four digits is not there. */
export function yearOf(text: string): number {
  return readYear(text) ?? notFound();
}
