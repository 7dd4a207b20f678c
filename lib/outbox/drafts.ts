import type { CellPath } from "#lib/forms/cell-edit.ts";

/** What stands in a cell that is being typed in, and the version that its page showed. */
export type Draft = { path: CellPath; typed: Record<string, string>; base: number };

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * What one person is typing in one organisation, kept at every key until the outbox holds it. In localStorage, which is
 * written at once: a page that goes leaves the outbox no moment.
 */
export class Drafts {
  readonly #prefix: string;
  readonly #storage: () => Kept;

  constructor(owner: string, storage: () => Kept = () => globalThis.localStorage) {
    this.#prefix = `chi-tieu-draft ${owner} `;
    this.#storage = storage;
  }

  keep({ path, ...draft }: Draft): void {
    this.#attempt((storage) => storage.setItem(this.#prefix + path, JSON.stringify(draft)));
  }

  drop(path: CellPath): void {
    this.#attempt((storage) => storage.removeItem(this.#prefix + path));
  }

  all(): Draft[] {
    const found: Draft[] = [];
    this.#attempt((storage) => {
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index) ?? "";
        if (!key.startsWith(this.#prefix)) continue;
        found.push({ path: key.slice(this.#prefix.length), ...JSON.parse(storage.getItem(key) ?? "{}") });
      }
    });
    return found;
  }

  /** A browser that keeps nothing, or is full, keeps no drafts. */
  #attempt(work: (storage: Kept) => void): void {
    try {
      work(this.#storage());
    } catch {
      // The outbox tells the person that this browser keeps nothing.
    }
  }
}
