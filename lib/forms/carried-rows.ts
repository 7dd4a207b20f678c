import { z } from "zod";
import { newestVersion } from "#lib/forms/newest-version.ts";
import type { CarriedRow } from "#lib/forms/sheet-import.ts";
import { sheetKinds } from "#lib/forms/year-sheet.ts";

const carriedRows = z
  .array(
    z.strictObject({
      kind: z.enum(sheetKinds),
      key: z.string().max(81),
      row: z.int().min(0).nullable(),
      version: z.int().min(0).max(newestVersion),
      typed: z.record(z.string().max(40), z.string().max(50_000).normalize()),
    }),
  )
  .max(20_000);

/** The rows that a browser sent back; null for anything else. They are checked again as if they had been typed. */
export function readCarried(text: string): CarriedRow[] | null {
  try {
    return carriedRows.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
