import "server-only";

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Leaves out what is null or undefined: an empty column is an absent field. */
export function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Present<T>;
}
