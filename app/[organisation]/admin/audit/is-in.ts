/** Whether there are words for a word of the store. */
export const isIn = <Names extends object>(word: string, names: Names): word is keyof Names & string =>
  Object.hasOwn(names, word);
