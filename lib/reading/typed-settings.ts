import type { NamedSettings } from "#lib/domain/named-settings.ts";
import type { Criterion, Settings } from "#lib/domain/resolution.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { tidySettings } from "#lib/domain/tidy-settings.ts";
import { listLines } from "#lib/forms/list-lines.ts";
import { trimmedText, typedText } from "#lib/forms/typed-text.ts";
import { readNumber } from "#lib/reading/read-number.ts";

export const headcounts = ["exact", "rounded up", "rounded down"] as const satisfies Criterion["headcount"][];
export const capBases = ["good or better", "good only"] as const satisfies Settings["excellentCapBase"][];

const lines = [
  "name",
  "committee",
  "superior",
  "place",
  "symbol",
  "onBehalf",
  "office",
  "signatory",
] as const;

/** Why a setting cannot be recorded; each has its sentence in the messages (`settings.fault`). */
export type SettingFault = "text" | "missing" | "cap";

/** Reads names and settings as an office types them. A name or title is one line. */
export function readTypedSettings(
  form: FormData,
): { value: NamedSettings } | { faults: Record<string, SettingFault> } {
  const faults: Record<string, SettingFault> = {};
  const line = (field: (typeof lines)[number]) => trimmedText(form, field).replaceAll(/\s*\n\s*/g, " ");
  const recipients = typedText(form.get("recipients"));
  for (const field of lines) if (textFault(line(field)) !== null) faults[field] = "text";
  if (textFault(recipients) !== null) faults.recipients = "text";
  if (line("name") === "") faults.name = "missing";
  const cap = readNumber(trimmedText(form, "excellentCap"));
  if (cap.kind !== "number") faults.excellentCap = "cap";
  if (cap.kind !== "number" || Object.keys(faults).length > 0) return { faults };
  const { committee, superior, place } = {
    committee: line("committee"),
    superior: line("superior"),
    place: line("place"),
  };
  const names = [
    ["committee", committee],
    ["superior", superior],
    ["place", place],
  ].filter(([, text]) => text !== "");
  const settings = tidySettings({
    excellentCap: cap.decimal,
    excellentCapBase: capBases.find((base) => base === form.get("excellentCapBase")) ?? "good or better",
    newHeadcount: headcounts.find((headcount) => headcount === form.get("newHeadcount")),
    newCountOnTrackAsMet: form.get("newCountOnTrackAsMet") === "yes",
    documents: {
      // A document puts its own dash before each, and its own sign after it.
      recipients: listLines(recipients).map((recipient) => recipient.replace(/\s*[,;.]$/, "")),
      symbol: line("symbol"),
      onBehalf: line("onBehalf"),
      office: line("office"),
    },
    signatory: line("signatory"),
  });
  return { value: { names: { name: line("name"), ...Object.fromEntries(names) }, settings } };
}
