/** Whether a text says why: it holds a letter or a digit. Signs that nobody sees, or dots alone, are no reason. */
export const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
