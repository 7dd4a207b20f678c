import { OwnSystem } from "#tests/browser/own-system.ts";
import { test as story } from "#tests/browser/story.ts";

/**
 * Stories on a system of their own, which those of one file share and may change, kill and cut off: every call makes
 * another system. `variables` are settings of its start, such as `EXAMPLE_DATA: "off"` for one that nobody has set up, or
 * what finds them out when it starts.
 */
export const ownStory = (variables: Record<string, string> | (() => Promise<Record<string, string>>) = {}) =>
  story.extend<object, { own: OwnSystem }>({
    own: [
      // A fixture of the worker takes what it needs from a pattern; this one needs no more than Playwright itself.
      async ({ playwright: _ }, use) => {
        const own = await OwnSystem.open(typeof variables === "function" ? await variables() : variables);
        await use(own);
        await own.close();
      },
      { scope: "worker", timeout: 60_000 },
    ],
    baseURL: async ({ own }, use) => use(own.url),
  });
