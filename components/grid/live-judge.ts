import type { LiveStore } from "#components/grid/live-store.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Entry } from "#lib/domain/entry.ts";
import { KnownTraces } from "#lib/domain/known-traces.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { reviewAtYear } from "#lib/domain/scorecard-at-year.ts";
import { withEntry } from "#lib/domain/with-entry.ts";

/** What is judged: verdicts are those of a year, or of the review whose code is given. */
export type Judged = { resolution: Resolution; year: number; review?: string | undefined };

/** Judges a page with what is typed in it, by the same rules as the server. */
export class LiveJudge {
  readonly #store: LiveStore;
  readonly #year: number;
  readonly #review: string | undefined;
  readonly #traces = new KnownTraces();
  #resolution: Resolution;
  #waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(store: LiveStore, { resolution, year, review }: Judged) {
    this.#store = store;
    this.#resolution = resolution;
    this.#year = year;
    this.#review = review;
  }

  get resolution(): Resolution {
    return this.#resolution;
  }

  /** An entry takes the place of what its cell held. */
  take(entry: Entry): void {
    this.#resolution = withEntry(this.#resolution, entry);
    this.#traces.take(entry);
    this.#judgeSoon();
  }

  /** The page came again, with what others saved; what is typed and not yet confirmed stands over it. */
  replace(resolution: Resolution, unconfirmed: Entry[]): void {
    this.#resolution = unconfirmed.reduce(withEntry, resolution);
    this.#traces.forget();
    this.#judgeSoon();
  }

  judge(): void {
    const reviews = this.#resolution.reviews;
    const review = reviews.find(({ code }) => code === this.#review) ?? reviewAtYear(this.#year);
    const scorecard = buildScorecard(this.#resolution, review, "computed", this.#traces.judge);
    this.#store.judge(scorecard, this.#resolution);
  }

  /** Typing goes before judging: several changes at once are judged once. */
  #judgeSoon(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      this.judge();
    });
  }
}
