import { z } from "zod";
import { isDay } from "#lib/domain/day.ts";
import type { Formalities } from "#lib/domain/report.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { type FormalitiesTyped, type FormalityField, longestFormality } from "#lib/forms/formalities-form.ts";

const text = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim())
  .superRefine((typed, context) => {
    if (textFault(typed) !== null || /[\t\n\r]/.test(typed))
      context.addIssue({ code: "custom", message: "text" });
    else if ([...typed].length > longestFormality) context.addIssue({ code: "custom", message: "long" });
  });

const formalities = z.strictObject({
  number: text,
  on: z
    .string()
    .trim()
    .refine((typed) => typed === "" || isDay(typed), { message: "day" }),
  signatory: text,
});

export type FormalityFault = "text" | "long" | "day";

/** Reads what was typed; an empty field is an absent one. */
export function readFormalities(
  typed: FormalitiesTyped,
): { formalities: Formalities } | { faults: Partial<Record<FormalityField, FormalityFault>> } {
  const read = formalities.safeParse(typed);
  if (read.success)
    return { formalities: Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== "")) };
  return {
    faults: Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message as FormalityFault]),
    ),
  };
}
