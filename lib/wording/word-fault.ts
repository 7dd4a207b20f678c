import type { Fault, ParamName } from "#lib/resolution-file/fault.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** What is wrong in a resolution file, and where: "results[4].branch: …". */
export function wordFault({ path, code, params }: Fault, locale: Locale): string {
  const t = translator(locale);
  return t("fault.at", {
    path: path === "" ? t("fault.file") : path,
    fault: t(`fault.${code}`, { ...none, ...params }),
  });
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
