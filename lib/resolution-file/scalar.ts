import { z } from "zod";
import { codeShape } from "#lib/domain/code.ts";
import { isDay } from "#lib/domain/day.ts";
import { isLink } from "#lib/domain/is-link.ts";
import { textFault } from "#lib/domain/text-fault.ts";

/** A text without control characters and of at most 20,000 characters; taken as NFC. */
export const text = z
  .string({ error: "wrong type" })
  .superRefine((value, context) => {
    const fault = textFault(value);
    if (fault !== null) context.addIssue({ code: "custom", message: fault });
  })
  .transform((value) => value.normalize("NFC"));

/** An address that a browser opens. */
export const link = text.refine(isLink, { error: "link" });

export const code = z.string({ error: "code" }).regex(codeShape, { error: "code" });

export const year = z.int({ error: "year" });

const decimalText = /^-?\d{1,15}(\.\d{1,9})?$/;

/** A JSON integer or a decimal string; as text from here on, never a float. */
export const decimal = z
  .union([z.int(), z.string()], { error: "decimal" })
  .transform(String)
  .refine((value) => decimalText.test(value), { error: "decimal" });

/** A whole number from 0 up, where heads are counted. */
export const count = z
  .union([z.int(), z.string()], { error: "count" })
  .transform(String)
  .refine((value) => /^\d{1,15}(\.0{1,9})?$/.test(value), { error: "count" })
  .transform(Number);

/** A calendar day that exists. */
export const day = z.string({ error: "day" }).refine(isDay, { error: "day" }).meta({ format: "date" });
