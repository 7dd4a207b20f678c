import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Client } from "pg";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { signIn } from "#tests/browser/verbs.ts";
import { type Account, databaseOf, readAccounts, type System, startSystem } from "#tests/operation/system.ts";

/** What the store says of the results of a year. */
type Trail = { events: number; keys: number; versions: number };

/** A system that a story may kill: always at the same address, on the same data. */
export class OwnSystem {
  readonly #accounts: Record<string, Account>;
  readonly #folder: string;
  readonly #variables: Record<string, string>;
  #system: System;

  /** `more` are settings of its start, such as `EXAMPLE_DATA: "off"`. */
  static async open(more: Record<string, string> = {}): Promise<OwnSystem> {
    const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-own-"));
    chmodSync(folder, 0o755);
    const variables = { DATA_DIR: folder, PORT: `${await freePort()}`, ...more };
    return new OwnSystem(folder, variables, await startSystem(variables));
  }

  private constructor(folder: string, variables: Record<string, string>, system: System) {
    this.#folder = folder;
    this.#variables = variables;
    this.#system = system;
    this.#accounts = variables.EXAMPLE_DATA === "off" ? {} : readAccounts(folder);
  }

  /** What it has printed so far. */
  get printed(): string {
    return this.#system.output.join("\n");
  }

  /** Signs in as one of the first accounts and opens a page. */
  signIn(page: Page, username: string, path = "/"): Promise<void> {
    return signIn(page, this.accountOf(username), path);
  }

  /** One of the first accounts. */
  accountOf(username: string): Account {
    return this.#accounts[username] ?? { username, password: "", role: "" };
  }

  get url(): string {
    return this.#system.url;
  }

  /** `kill -9`: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    this.#system.process.kill("SIGKILL");
    await this.#system.ended;
  }

  async startAgain(): Promise<void> {
    this.#system = await startSystem(this.#variables);
  }

  /** Rows of the audit trail, keys of stored changes, and what the versions of the cells add up to. */
  async readTrail(year: number): Promise<Trail> {
    const client = new Client({ connectionString: databaseOf(this.#folder) });
    await client.connect();
    const { rows } = await client.query<Trail>(
      `SELECT (SELECT count(*)::int FROM audit_event WHERE object = 'result' AND year = $1) AS events,
        (SELECT count(DISTINCT key)::int FROM stored_change WHERE address LIKE '% ' || $1 || ' %') AS keys,
        (SELECT coalesce(sum(version), 0)::int FROM result WHERE year = $1) AS versions`,
      [year],
    );
    await client.end();
    const [trail] = rows;
    if (trail === undefined) throw new Error("no answer");
    return trail;
  }

  /** What comes to pass while somebody's roles lie in another organisation, and in that one only. */
  async elsewhere(username: string, story: () => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: databaseOf(this.#folder) });
    await client.connect();
    const send = (code: string) =>
      client.query(
        `UPDATE membership SET organisation_id = organisation.id FROM organisation, "user"
         WHERE organisation.code = $2 AND "user".id = membership.user_id AND "user".username = $1`,
        [username, code],
      );
    await client.query("INSERT INTO organisation (code, name) VALUES ('noi-khac', 'Đảng bộ nơi khác')");
    try {
      await send("noi-khac");
      await story();
    } finally {
      await send("vp-ubnd");
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.#system.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
