/** One thing wrong with a resolution file: where (`targets[3].criteria[0].horizon`), what, and the words for a sentence. */
export type Fault = { path: string; code: string; params?: Record<string, string> };

/** A path as people read it in JSON: `results[4].branch`. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`,
    "",
  );
