import { z } from "zod";
import { groups } from "#lib/domain/resolution.ts";
import { carriedText, readCarriedAs } from "#lib/forms/read-carried-table.ts";
import { mostTargets } from "#lib/forms/target-table-import.ts";

const place = z.int().min(-1).max(20_000);

const carriedTargets = z.strictObject({
  sheet: z.string().max(100),
  columns: z.strictObject({ text: place, code: place }),
  rows: z
    .array(
      z.strictObject({
        row: place,
        group: z.enum(groups),
        ...{ text: carriedText, code: carriedText },
        levels: z.array(carriedText).max(100),
        units: z.array(carriedText).max(100),
        partsAssumed: z.boolean(),
      }),
    )
    .max(mostTargets),
  faults: z
    .array(
      z.strictObject({
        row: place,
        column: place,
        code: z.enum([
          ...(["no text", "formula", "unknown group", "sum", "part at fault"] as const),
          ...([
            "words ask otherwise",
            "several levels",
            "below zero",
            "power of ten",
            "levels unalike",
          ] as const),
        ]),
        text: carriedText,
      }),
    )
    .max(2000),
});

/** The rows of a table of targets, as they were read: what a preview shows is proposed from them, each time anew. */
export type CarriedTargets = z.infer<typeof carriedTargets>;

export const readCarriedTargets = (text: string): CarriedTargets | null =>
  readCarriedAs(carriedTargets, text);
