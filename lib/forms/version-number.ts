/** The number of a frozen version as an address writes it: digits without a leading zero; null for anything else. */
export const readVersionNumber = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
