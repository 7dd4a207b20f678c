import { z } from "zod";
import { mostColumns, mostRows } from "#lib/forms/carried-table.ts";

/** The longest text that a cell of Excel holds, as it comes back. */
export const carriedText = z.string().max(32_767).normalize();

const carriedTable = z.strictObject({
  sheet: z.string().max(100),
  head: z.int().min(-1).max(mostRows),
  cells: z.array(z.array(carriedText).max(mostColumns)).max(mostRows),
  file: z.string().max(200).default(""),
  others: z.array(z.string().max(100)).max(200).default([]),
});
export type CarriedTable = z.infer<typeof carriedTable>;

export const readCarriedTable = (text: string): CarriedTable | null => readCarriedAs(carriedTable, text);

/** What a browser sent back, in the shape it was given; null for anything else. */
export function readCarriedAs<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
