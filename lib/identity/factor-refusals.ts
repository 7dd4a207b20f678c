/** The header in which the code of a second factor comes beside name and password. */
export const factorHeader = "x-second-factor";

/** What a sign-in is answered whose password is right and whose code is missing, or wrong. */
export const factorRefusals = {
  missing: { code: "SECOND_FACTOR_MISSING", message: "The code of the second factor is asked for" },
  wrong: { code: "SECOND_FACTOR_WRONG", message: "The code of the second factor is wrong" },
} as const;
