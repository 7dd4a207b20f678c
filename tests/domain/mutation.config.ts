import { defineConfig } from "vitest/config";

/** The rule tests alone, as `npm run mutate` runs them against every mutant. */
export default defineConfig({
  test: {
    name: "rules",
    setupFiles: "tests/domain/fixed-seed.ts",
    include: ["tests/domain/**/*.test.ts"],
    // It takes seconds, and tells a mutant from the rule no better than the tables do.
    exclude: ["tests/domain/every-share.test.ts"],
    // A fresh worker for every mutant is enough; one for every file of it would take several times as long.
    isolate: false,
  },
});
