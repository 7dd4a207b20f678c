import type { Fault, ParamName } from "#lib/resolution-file/fault.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** What is wrong in a resolution file, and where: "results[4].branch: …". */
export function wordFault(fault: Fault, locale: Locale): string {
  return translator(locale)("fault.at", faultWords(fault, locale));
}

/** The same apart: the place in the file, and what is wrong there. */
export function faultWords({ path, code, params }: Fault, locale: Locale): { path: string; fault: string } {
  const t = translator(locale);
  return {
    path: path === "" ? t("fault.file") : path,
    fault: t(`fault.${code}`, { ...none, ...params }),
  };
}

/** Every message takes its own of these. */
const none: Record<ParamName, string> = {
  allowed: "",
  branch: "",
  code: "",
  expected: "",
  field: "",
  first: "",
  given: "",
  key: "",
  last: "",
  listed: "",
  measure: "",
  most: "",
  next: "",
  other: "",
  otherValue: "",
  source: "",
  value: "",
  wanted: "",
  year: "",
};
