import { z } from "zod";
import { newestVersion } from "#lib/forms/newest-version.ts";
import { carriedText, readCarriedAs } from "#lib/forms/read-carried-table.ts";

const carriedFigures = z
  .array(
    z.strictObject({
      cell: z.string().max(120),
      criterion: z.string().max(40),
      year: z.int(),
      version: z.int().min(0).max(newestVersion),
      value: carriedText,
      denominator: carriedText,
      estimate: z.boolean(),
      /** The note beside it, and the cell it stands in. */
      note: carriedText.default(""),
      noteCell: z.string().max(120).default(""),
    }),
  )
  .max(20_000);
export type CarriedFigure = z.infer<typeof carriedFigures>[number];

/** The figures that a browser sent back; they are checked again as if they had been typed. */
export const readCarriedFigures = (text: string): CarriedFigure[] | null =>
  readCarriedAs(carriedFigures, text);
