import { defineConfig } from "vitest/config";

// `import "server-only"` throws in plain Node unless the react-server condition is set.
const serverConditions = {
  ssr: { resolve: { conditions: ["react-server", "node"], externalConditions: ["react-server", "node"] } },
};

// Nothing is measured here: a slow machine is no failure.
const testTimeout = 60_000;

// Those that put something else in the place of Next's modules, or ask what a process remembers for good.
const alone = [
  "tests/api/{bound-arguments,import-actions,import-targets,report-address}.test.ts",
  "tests/identity/{provider,proxy,setup-proxy}.test.ts",
];

export default defineConfig({
  test: {
    // Half of it waits for PostgreSQL: two files at a time also on two cores, where one would be the default.
    maxWorkers: 2,
    coverage: {
      // A rule that no test reaches is a rule that nobody has checked.
      include: ["lib/domain/**"],
      thresholds: { branches: 100, lines: 100 },
      reporter: ["text-summary"],
    },
    projects: [
      {
        ...serverConditions,
        test: {
          name: "rules",
          testTimeout,
          hookTimeout: testTimeout,
          // Rules keep nothing: files can share a worker, which spares starting one for each.
          isolate: false,
          setupFiles: "tests/domain/fixed-seed.ts",
          include: [
            "tests/architecture.test.ts",
            "tests/{domain,resolution-file,forms,wording,reading,report,outbox}/**/*.test.ts",
          ],
        },
      },
      {
        ...serverConditions,
        test: {
          name: "store",
          // Starting a worker, with Next and Prisma in it, takes longer than most files.
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
          include: ["tests/{store,identity,prisma,api}/**/*.test.ts"],
          exclude: alone,
          globalSetup: "tests/store/database.ts",
          setupFiles: "tests/store/fresh-database.ts",
        },
      },
      {
        ...serverConditions,
        test: {
          name: "store-alone",
          testTimeout,
          hookTimeout: testTimeout,
          include: alone,
          globalSetup: "tests/store/database.ts",
          setupFiles: "tests/store/fresh-database.ts",
        },
      },
      {
        ...serverConditions,
        test: {
          name: "operation",
          include: ["tests/operation/**/*.test.ts"],
          globalSetup: "tests/store/database.ts",
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: "components",
          testTimeout,
          hookTimeout: testTimeout,
          environment: "happy-dom",
          include: ["tests/components/**/*.test.tsx"],
        },
      },
    ],
  },
});
