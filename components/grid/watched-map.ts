import { Watched } from "#components/grid/watched.ts";

/** Values by their keys, each watched by itself. What is not among the keys stays blank. */
export class WatchedMap<Value> {
  readonly #known: ReadonlyMap<string, Watched<Value>>;
  readonly #unknown: Watched<Value>;

  constructor(keys: Iterable<string>, blank: Value) {
    this.#known = new Map([...keys].map((key) => [key, new Watched(blank)]));
    this.#unknown = new Watched(blank);
  }

  of(key: string): Watched<Value> {
    return this.#known.get(key) ?? this.#unknown;
  }

  set(key: string, value: Value): void {
    this.#known.get(key)?.set(value);
  }
}
