const deeds = ["archived", "restored", "merged"] as const;

/** What was done, and the code of what it was done to. */
export type DeedDone = { deed: (typeof deeds)[number]; code: string };

/** The address that a deed leads to: the page there says what was done, once it has seen that it is so. */
export const afterDeed = (address: string, { deed, code }: DeedDone): string =>
  `${address}${address.includes("?") ? "&" : "?"}done=${deed}&of=${encodeURIComponent(code)}`;

/** What an address says was done; anybody may have written it. */
export function readDeedDone(asked: Record<string, string | string[] | undefined>): DeedDone | null {
  const deed = deeds.find((each) => each === asked.done);
  return deed === undefined || typeof asked.of !== "string" ? null : { deed, code: asked.of };
}
