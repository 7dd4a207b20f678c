import "server-only";
import { getTranslations } from "next-intl/server";
import type { OfficeFaults } from "#lib/forms/organisation-form.ts";

/** What is wrong with which field of an organisation, a term or a branch, in the user's words. */
export async function wordOfficeFaults(faults: OfficeFaults): Promise<Record<string, string>> {
  const t = await getTranslations("office.fault");
  return Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, t(fault)]));
}
