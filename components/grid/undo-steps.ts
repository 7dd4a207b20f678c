import type { TypedFields } from "#lib/reading/typed-entry.ts";

/** What stood in a cell before it was changed. */
type Change = { cell: string; typed: TypedFields };

/** Changes that are undone together. */
export type UndoStep = Change[];

/** What can be undone, the last step last. */
export class UndoSteps {
  readonly #steps: UndoStep[] = [];

  /** A step to be filled by what follows. */
  begin(): UndoStep {
    const step: UndoStep = [];
    this.#steps.push(step);
    return step;
  }

  add(change: Change, step = this.begin()): void {
    step.push(change);
  }

  /** Takes the last step that changed anything; what it changed last comes first. */
  take(): UndoStep {
    while (this.#steps.length > 0) {
      const step = this.#steps.pop() ?? [];
      if (step.length > 0) return step.toReversed();
    }
    return [];
  }

  /** What stands in a cell now is somebody else's: nothing of before may be written over it. */
  forget(cell: string): void {
    for (const step of this.#steps) step.splice(0, step.length, ...step.filter((each) => each.cell !== cell));
  }
}
