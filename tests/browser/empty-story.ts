import { OwnSystem } from "#tests/browser/own-system.ts";
import { test as story } from "#tests/browser/story.ts";

/** A story on a system of its own that nobody has set up yet. */
export const test = story.extend<object, { own: OwnSystem }>({
  own: [
    async ({ playwright: _ }, use) => {
      const own = await OwnSystem.open({ EXAMPLE_DATA: "off" });
      await use(own);
      await own.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ own }, use) => use(own.url),
});
