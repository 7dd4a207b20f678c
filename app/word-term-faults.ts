import "server-only";
import { getTranslations } from "next-intl/server";
import { wordOfficeFaults } from "#app/word-office-faults.ts";
import type { TermFaults } from "#lib/domain/term-faults.ts";
import { faultsOfTerm } from "#lib/forms/organisation-form.ts";

/** What is wrong with a term, by its fields in a form; `overlaps` names the other term that has a year of it. */
export async function wordTermFaults(
  faults: TermFaults | { firstYear?: "year"; lastYear?: "year" },
  overlaps: string | null,
): Promise<Record<string, string>> {
  const { code, name, firstYear, lastYear } = faults as TermFaults & {
    firstYear?: "year" | TermFaults["firstYear"];
  };
  const worded = await wordOfficeFaults({
    ...faultsOfTerm({ ...(code && { code }), ...(name && { name }) }),
    ...(firstYear && { firstYear }),
    ...(lastYear && { lastYear }),
  });
  if (firstYear !== "overlap" || overlaps === null) return worded;
  const t = await getTranslations("terms");
  return { ...worded, firstYear: t("overlaps", { term: overlaps }) };
}
