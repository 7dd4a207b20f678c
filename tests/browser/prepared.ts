import type { Browser } from "#tests/browser/find-browser.ts";
import type { Account } from "#tests/operation/system.ts";

/** What set-up.ts prepared for all stories: the system, its accounts and the browser. */
export type Prepared = {
  url: string;
  accounts: Record<string, Account>;
  browser: Browser;
  dataFolder: string;
};

/** The stories' processes inherit it; before the set-up there is nothing. */
export const readPrepared = (): Partial<Prepared> => JSON.parse(process.env.STORY ?? "{}");

export function prepare(prepared: Prepared): void {
  process.env.STORY = JSON.stringify(prepared);
}
