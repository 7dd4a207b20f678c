import { z } from "zod";
import type { FactorFormState, ShownApp } from "#lib/forms/second-factor.ts";

const shownApp = z.strictObject({
  secret: z.string().max(100),
  code: z.strictObject({ size: z.int().min(1).max(200), path: z.string().max(100_000) }),
});

/** The app that a form showed, as its browser sends it back; null where it showed none. */
export const readShownApp = (sent: FactorFormState): ShownApp | null =>
  shownApp.safeParse(Object(sent).app).data ?? null;
