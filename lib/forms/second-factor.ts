/** What is asked of the form of a second factor, by its buttons. */
export const factorDeeds = ["begin", "confirm", "renew", "end"] as const;
export type FactorDeed = (typeof factorDeeds)[number];

/**
 * What an authenticator app is set up with, as it is shown: the secret to be typed in, and its QR code, whose width is
 * told in modules and whose dark ones are a path of SVG.
 */
export type ShownApp = { secret: string; code: { size: number; path: string } };

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
