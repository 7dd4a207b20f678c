/** Work that goes on by itself, and can be waited for. */
export class Background {
  readonly #underWay = new Set<Promise<unknown>>();

  run(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  /** Answers once nothing is under way, what began meanwhile neither. */
  async ended(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
