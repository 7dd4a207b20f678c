"use server";

import { createHash } from "node:crypto";
import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { previewTerm } from "#app/[organisation]/admin/exchange/preview-term.ts";
import { wordImportFaults, wordImportNotes } from "#app/[organisation]/admin/exchange/word-term-import.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { may } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { importFaults, importNotes } from "#lib/domain/term-import.ts";
import { noTermImport, type TermImportState } from "#lib/forms/term-import.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { largestFile } from "#lib/resolution-file/parse-json.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { importTerm, readImportPlace } from "#lib/store/import-term.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { faultWords } from "#lib/wording/word-fault.ts";

type Asked = { actor: SignedIn; organisationId: string };

/**
 * Looks at a resolution file, or brings in the one that was looked at. The file itself comes both times: nothing of it is
 * kept between, and what was shown is known again by its hash.
 */
export async function importTermByForm(
  code: string,
  previous: TermImportState,
  form: FormData,
): Promise<TermImportState> {
  const answer = Date.now();
  const actor = await currentActor();
  if (actor === null) {
    const text = (await getTranslations("exchange.import"))("signedOut");
    return { ...previous, answer, notice: { kind: "refused", text }, faults: [] };
  }
  const { id: organisationId } = await orNotFound(openOrganisation(actor, code));
  if (!may(actor, "import and export", organisationId)) notFound();
  const file = form.get("file");
  const read = file instanceof File ? await readUpload(file) : await refuse("noFile");
  if (!("resolution" in read)) return { ...read, answer };
  const asked = { actor, organisationId };
  const seen = form.get("seen");
  const done = typeof seen === "string" ? takeIn(asked, read, seen) : lookAt(asked, read);
  return { ...(await orNotFound(done)), answer };
}

type Upload = { hash: string; resolution: Resolution };

async function refuse(
  why: "noFile" | "tooLarge" | "otherFile" | "faulty",
  found: Partial<TermImportState> = {},
): Promise<TermImportState> {
  const t = await getTranslations("exchange.import");
  const text = t(why, { count: found.faults?.length ?? 0 });
  return { ...noTermImport, ...found, notice: { kind: "refused", text } };
}

async function readUpload(file: File): Promise<Upload | TermImportState> {
  if (file.size === 0) return refuse("noFile");
  if (file.size > largestFile) return refuse("tooLarge");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readResolutionFile(bytes);
  if ("resolution" in read) return { ...read, hash: createHash("sha256").update(bytes).digest("hex") };
  const locale = (await getLocale()) as Locale;
  const faults = read.faults.map((each) => {
    const { path, fault } = faultWords(each, locale);
    return { path, text: fault };
  });
  return refuse("faulty", { faults });
}

async function lookAt(
  { actor, organisationId }: Asked,
  { resolution, hash }: Upload,
): Promise<TermImportState> {
  const place = await readImportPlace(actor, organisationId);
  const faults = importFaults(resolution, place);
  if (faults.length > 0) return refuse("faulty", { faults: await wordImportFaults(faults) });
  const notes = await wordImportNotes(importNotes(resolution, place));
  return { ...noTermImport, notes, preview: previewTerm(resolution, place, hash) };
}

async function takeIn(asked: Asked, upload: Upload, seen: string): Promise<TermImportState> {
  if (upload.hash !== seen) {
    const looked = await lookAt(asked, upload);
    return looked.preview === null ? looked : refuse("otherFile", looked);
  }
  const done = await importTerm(asked.actor, asked.organisationId, upload.resolution);
  if (!done.imported) return refuse("faulty", { faults: await wordImportFaults(done.faults) });
  refresh();
  const { code, name } = upload.resolution.term;
  const text = (await getTranslations("exchange.import"))("imported", { term: name });
  return { ...noTermImport, notice: { kind: "imported", text }, imported: code };
}
