import { z } from "zod";

/** At most this many characters (code points) in a text. */
const longestText = 20_000;

/** A text without control characters but tab, line feed and carriage return, and without lone surrogates; taken as NFC. */
export const text = z
  .string({ error: "wrong type" })
  .refine((value) => value.isWellFormed() && !/[\p{Cc}]/u.test(value.replace(/[\t\n\r]/g, "")), {
    error: "character",
  })
  .transform((value) => value.normalize("NFC"))
  .refine((value) => value.length <= longestText || isShort(value), { error: "too long" });

/** Counts characters only where their number is in doubt: each takes one or two units. */
const isShort = (value: string): boolean =>
  value.length <= 2 * longestText && [...value].length <= longestText;

export const code = z.string({ error: "code" }).regex(/^[A-Za-z0-9._-]{1,40}$/, { error: "code" });

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
export const day = z.iso.date({ error: "day" });
