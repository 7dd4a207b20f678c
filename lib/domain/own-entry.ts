/** What a record says of a key that people chose: a code may be "constructor", which every object has something for. */
export const ownEntry = <Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;
