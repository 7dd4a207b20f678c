import { randomInt } from "node:crypto";

// Without the letters and digits that people take for one another.
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** A random secret of groups that can be read out, 20 bits in each. */
export const readableSecret = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(""),
  ).join("-");
