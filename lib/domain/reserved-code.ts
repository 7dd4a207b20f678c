/** Codes that an address uses for something else, so that nothing stored may bear them (rules §9). */
const reserved: readonly string[] = ["new", ".", ".."];

export const isReserved = (code: string): boolean => reserved.includes(code);
