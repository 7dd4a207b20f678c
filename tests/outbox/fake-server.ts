import type { Outbox } from "#lib/outbox/outbox.ts";

type Stored = { version: number; result: unknown };

/** How the server meets the next requests; without a word it answers as it should. */
export type Weather =
  | "fair"
  | "no network"
  | "answer lost"
  | "late request"
  | "late answer"
  | "restarting"
  | "captive portal"
  | "signed out"
  | "other user"
  | "locked"
  | "refused";

/** A server that keeps versions and keys as the real one does (tests/api holds that one to it). */
export class FakeServer {
  readonly cells = new Map<string, Stored>();
  /** A row for every change that was stored. */
  readonly audit: { path: string; key: string; result: unknown }[] = [];
  /** Whoever is signed in. */
  user = "lan";
  /** What a server that restarts asks for, in seconds. */
  retryAfter = "2";
  weather: Weather[] = [];
  /** Cells at which the server fails every time. */
  readonly failing = new Set<string>();
  /** What the network holds back. */
  #late: (() => void)[] = [];
  readonly #answers = new Map<string, Stored>();

  readonly fetch = (async (address: string, { headers, body }: RequestInit) => {
    const weather = this.weather.shift() ?? "fair";
    if (weather === "no network") throw new TypeError("no network");
    if (weather === "late request") await this.#isLate();
    if (weather === "captive portal") return new Response("<html>", { status: 404 });
    if (weather === "restarting")
      return new Response("", { status: 503, headers: { "Retry-After": this.retryAfter } });
    const path = address.replace("/api/v1/vp-ubnd/", "");
    if (this.failing.has(path)) return new Response("", { status: 500 });
    const sent = new Headers(headers);
    const answer = this.#answer(path, sent, JSON.parse(String(body)), weather);
    if (weather === "late answer") await this.#isLate();
    if (weather === "answer lost") throw new TypeError("answer lost");
    return answer;
  }) as typeof fetch;

  /** Whatever the network held back arrives. */
  arrive(): void {
    for (const pass of this.#late.splice(0)) pass();
  }

  #isLate(): Promise<void> {
    return new Promise((pass) => this.#late.push(pass));
  }

  /** Somebody else changes a cell. */
  change(path: string, result: unknown): void {
    this.cells.set(path, { version: (this.cells.get(path)?.version ?? 0) + 1, result });
  }

  #answer(
    path: string,
    sent: Headers,
    body: { version: number; result: unknown },
    weather: Weather,
  ): Response {
    const refuse = (status: number, code: string, beside = {}) =>
      Response.json({ error: { code, message: code, faults: [] }, ...beside }, { status });
    if (weather === "signed out") return refuse(401, "signed out");
    if (sent.get("x-user") !== this.user) return refuse(401, "other user");
    const key = `${path} ${sent.get("idempotency-key")}`;
    const before = this.#answers.get(key);
    if (before !== undefined) return Response.json({ ...before, verdict: null });
    if (weather === "locked") return refuse(423, "locked");
    if (weather === "refused") return refuse(422, "refused");
    const standing = this.cells.get(path) ?? { version: 0, result: null };
    if (body.version !== standing.version)
      return refuse(409, "stale", { theirs: { ...standing, by: "Hùng", at: "2026-11-24T02:00:00Z" } });
    const stored = { version: standing.version + 1, result: body.result };
    this.cells.set(path, stored);
    this.#answers.set(key, stored);
    this.audit.push({ path, key, result: body.result });
    return Response.json({ ...stored, verdict: null });
  }
}

/** A clock that stands still until it is told to go on. */
export class FakeTimer {
  #now = 0;
  #waiting: { at: number; run: () => void }[] = [];

  readonly now = () => this.#now;
  readonly after = (milliseconds: number, run: () => void) => {
    const entry = { at: this.#now + milliseconds, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };

  /** Lets time pass; whatever was waiting for it runs. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }
}

/** Answers once an outbox has nothing more to send by itself, or cannot. */
export const atRest = (outbox: Outbox): Promise<void> =>
  new Promise((resolve) => {
    const rests = () => outbox.summary.waiting.length === 0 || outbox.summary.blocked !== null;
    if (rests()) return resolve();
    const stop = outbox.onSummary(() => {
      if (!rests()) return;
      stop();
      resolve();
    });
  });
