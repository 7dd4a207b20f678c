/** The clock of an outbox; tests bring their own. */
export type Timer = { now: () => number; after: (milliseconds: number, run: () => void) => () => void };

export const realTimer: Timer = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const id = setTimeout(run, milliseconds);
    return () => clearTimeout(id);
  },
};
