import { z } from "zod";

/** What is asked of the form of a second factor, by its buttons. */
export const factorDeeds = ["begin", "confirm", "renew", "end"] as const;
export type FactorDeed = (typeof factorDeeds)[number];

/** The secret to be typed in, and its QR code: its width in modules, and the dark ones as a path of SVG. */
const shownApp = z.strictObject({
  secret: z.string().max(100),
  code: z.strictObject({ size: z.int().min(1).max(200), path: z.string().max(100_000) }),
});

/** What an authenticator app is set up with, as it is shown. */
export type ShownApp = z.infer<typeof shownApp>;

/** What the form of a second factor shows; `answer` changes with every answer. */
export type FactorFormState = {
  answer: number;
  /** What an authenticator app is set up with, until its first code was right. */
  app: ShownApp | null;
  /** Recovery codes, shown this once. */
  codes: string[] | null;
  done: "ended" | null;
  fault: { field: "password" | "code" | "form"; text: string } | null;
};

export const untouchedFactor: FactorFormState = {
  answer: 0,
  app: null,
  codes: null,
  done: null,
  fault: null,
};

/** The app that a form showed, as its browser sends it back; null where it showed none. */
export const readShownApp = (sent: FactorFormState): ShownApp | null =>
  shownApp.safeParse(Object(sent).app).data ?? null;
