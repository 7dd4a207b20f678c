import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { wordOfficeFaults } from "#app/word-office-faults.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { readOrganisationForm } from "#lib/forms/organisation-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { importFaults } from "#lib/resolution-file/import-faults.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordFault } from "#lib/wording/word-fault.ts";

/** A new organisation out of a form, or what is wrong with which of its fields, as words. */
export type NewOrganisation = { resolution: Resolution } | { errors: Record<string, string> };

/** Reads what was typed. */
export async function typedOrganisation(form: FormData): Promise<NewOrganisation> {
  const read = readOrganisationForm(form);
  return "faults" in read ? { errors: await wordOfficeFaults(read.faults) } : { resolution: read.value };
}

const mostFaults = 20;

/** Reads a resolution file that was sent, under the code that was typed beside it where one was. */
export async function sentOrganisation(form: FormData): Promise<NewOrganisation> {
  const t = await getTranslations("office");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { errors: { file: t("fileMissing") } };
  const read = readResolutionFile(new Uint8Array(await file.arrayBuffer()));
  const faults = "faults" in read ? read.faults : importFaults(underCode(read.resolution, form));
  if ("resolution" in read && faults.length === 0) return { resolution: underCode(read.resolution, form) };
  const locale = (await getLocale()) as Locale;
  const lines = faults.slice(0, mostFaults).map((fault) => wordFault(fault, locale));
  const more = faults.length - lines.length;
  const told = more > 0 ? [...lines, t("fileMore", { count: more })] : lines;
  return { errors: { file: [t("fileFaulty"), ...told].join("\n") } };
}

function underCode(resolution: Resolution, form: FormData): Resolution {
  const code = trimmedText(form, "fileCode").toLowerCase();
  return code === "" ? resolution : { ...resolution, organisation: { ...resolution.organisation, code } };
}
