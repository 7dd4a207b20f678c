import { defineConfig } from "@playwright/test";
import { readPrepared } from "#tests/browser/prepared.ts";

const { url, browser } = readPrepared();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  globalSetup: "./tests/browser/set-up.ts",
  // One system for all stories: those that change figures say so by standing in one file.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: url,
    // What cannot be done fails by itself, long before its story would.
    actionTimeout: 30_000,
    launchOptions: browser,
    locale: "vi-VN",
    // Days are those of Asia/Ho_Chi_Minh, wherever the browser stands.
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    // Recording takes a fifth of the time, and nobody opens it where the machine itself runs the stories.
    trace: process.env.CI ? "off" : "retain-on-failure",
  },
});
