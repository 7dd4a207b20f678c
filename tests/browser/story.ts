import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** A test in the browser. It fails when a page complains: an error on the console, an exception, a refused resource. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints, "a page complained").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the browser itself said something: of an answer, or of none. */
export async function waitForComplaint(complaints: string[], words: RegExp): Promise<void> {
  await expect.poll(() => complaints.join("\n")).toMatch(words);
}

/** Takes out what the browser itself says of an answer that a story is about. */
export function expectComplaint(complaints: string[], words: RegExp): void {
  expect(
    complaints.some((complaint) => words.test(complaint)),
    String(words),
  ).toBe(true);
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !words.test(complaint)));
}

/** Fails with whatever axe finds against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page's title can come after its content; one that stays without is found here.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    // What passes is not looked at; there is one frame and one origin, for which the quick way does.
    .options({ resultTypes: ["violations"], preload: false })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  expect(found, page.url()).toEqual([]);
}
