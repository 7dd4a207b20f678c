/** What can be done that leads to another page. */
export type Deed = "saved" | "archived" | "restored" | "merged";

/** What was done, and the code of what it was done to. */
export type DeedDone<Known extends Deed = Deed> = { deed: Known; code: string };

/** The address that a deed leads to: the page there says what was done, once it has seen that it is so. */
export const afterDeed = (address: string, { deed, code }: DeedDone): string =>
  `${address}${address.includes("?") ? "&" : "?"}done=${deed}&of=${encodeURIComponent(code)}`;

/** What an address says was done, of the deeds that lead to its page; anybody may have written it. */
export function readDeedDone<Known extends Deed>(
  asked: Record<string, string | string[] | undefined>,
  known: readonly Known[],
): DeedDone<Known> | null {
  const deed = known.find((each) => each === asked.done);
  return deed === undefined || typeof asked.of !== "string" ? null : { deed, code: asked.of };
}
