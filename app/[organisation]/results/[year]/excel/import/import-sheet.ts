"use server";

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { previewFile } from "#app/[organisation]/results/[year]/excel/preview-file.ts";
import { storePreview } from "#app/[organisation]/results/[year]/excel/store-preview.ts";
import { readYearAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { may } from "#lib/domain/access.ts";
import type { SheetImport } from "#lib/forms/sheet-import.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { readYearState } from "#lib/store/year-state.ts";

/** Previews an Excel file, or stores what a preview showed. Nothing of the browser is trusted on the way back. */
export async function importSheet(
  address: { organisation: string; year: string },
  previous: SheetImport,
  form: FormData,
): Promise<SheetImport> {
  const say = await getTranslations("excel.import");
  const answer = Date.now();
  const actor = await currentActor();
  if (actor === null)
    return { ...previous, answer, notice: { kind: "refused", text: say("signedOut") }, faults: [] };
  const { organisation: code, year } = readYearAddress(address);
  const organisation = await orNotFound(openOrganisation(actor, code));
  if (!may(actor, "enter figures", organisation.id)) notFound();
  const state = await orNotFound(readYearState(actor, organisation.id, year));
  if (state !== "draft") {
    const text = say("locked", { year: String(year), state });
    return { ...previous, answer, notice: { kind: "refused", text }, faults: [] };
  }
  const asked = { actor, organisation, year };
  const carried = form.get("carried");
  const done = typeof carried === "string" ? storePreview(asked, carried, form) : previewFile(asked, form);
  return { ...(await orNotFound(done)), answer };
}
