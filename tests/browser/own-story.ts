import { OwnSystem } from "#tests/browser/own-system.ts";
import { test as story } from "#tests/browser/story.ts";

/** A story on a system of its own, which the stories of its file share and may change, kill and cut off. */
export const test = story.extend<object, { own: OwnSystem }>({
  own: [
    // A fixture of the worker takes what it needs from a pattern; this one needs no more than Playwright itself.
    async ({ playwright: _ }, use) => {
      const own = await OwnSystem.open();
      await use(own);
      await own.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ own }, use) => use(own.url),
});
