import type { Entry } from "#lib/domain/entry.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { judgeTarget } from "#lib/domain/judge-target.ts";
import type { Target } from "#lib/domain/resolution.ts";
import type { TargetTrace } from "#lib/domain/trace.ts";

/**
 * Judges the targets of one review, and again only those that an entry may change: a target rests on the results of its
 * own criteria; ratings and base figures may be behind any.
 */
export class KnownTraces {
  readonly #known = new Map<string, TargetTrace>();

  readonly judge = (target: Target, figures: Figures): TargetTrace => {
    const known = this.#known.get(target.code);
    if (known !== undefined) return known;
    const trace = judgeTarget(target, figures);
    this.#known.set(target.code, trace);
    return trace;
  };

  /** From now on an entry takes the place of what its cell held. */
  take(entry: Entry): void {
    if ("criterion" in entry) {
      for (const [code, { target }] of this.#known)
        if (target.criteria.some((criterion) => criterion.code === entry.criterion)) this.#known.delete(code);
    } else this.forget();
  }

  /** Other figures, targets or another review. */
  forget(): void {
    this.#known.clear();
  }
}
