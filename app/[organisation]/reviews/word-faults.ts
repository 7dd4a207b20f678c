import "server-only";
import { getTranslations } from "next-intl/server";
import type { ReviewFaults } from "#lib/domain/review-faults.ts";
import type { TypedFault } from "#lib/forms/read-form.ts";

/** What is wrong with which field, in the user's words; a missing reason names the verdict it differs from. */
export async function wordFaults(
  faults: Record<string, TypedFault> | ReviewFaults,
): Promise<Record<string, string>> {
  const t = await getTranslations("review.fault");
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, t(fault, { verdict: "" })]),
  );
}
