import { randomInt } from "node:crypto";

// Without the letters and digits that people take for one another.
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** 80 random bits, in four groups that can be read out. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(""),
  ).join("-");
