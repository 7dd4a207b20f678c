import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { isCode } from "#lib/domain/code.ts";
import { readYear } from "#lib/reading/read-year.ts";

const shape = z.strictObject({
  organisation: z.custom<string>(isCode),
  year: z.string().transform(readYear).pipe(z.number()),
});

/** The organisation and year that an action is bound to. They travel through the browser: anything may come back. */
export const readYearAddress = (address: unknown): z.output<typeof shape> =>
  shape.safeParse(address).data ?? notFound();
