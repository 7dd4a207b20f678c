/** The year that an address says in four digits; null for anything else. */
export const readYear = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);
