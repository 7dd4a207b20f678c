/**
 * Everything that must hold before a change is taken: lint, build, types, rules, store, components, operation,
 * browser. Goes on after a failure, so that one run tells all, and ends with `N passed, N failed`.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exit } from "node:process";
import { z } from "zod";

const root = join(import.meta.dirname, "..");
const results = join(root, "test-results");
const [vitestReport, browserReport] = [join(results, "vitest.json"), join(results, "browser.json")];

type Count = { passed: number; failed: number };
type Check = { name: string; command: string[]; count?: () => Count };

const vitestShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

function countVitest(): Count {
  const report = vitestShape.parse(JSON.parse(readFileSync(vitestReport, "utf8")));
  return {
    passed: report.numPassedTests,
    // A file that cannot even be read holds no test that could fail.
    failed: report.numFailedTests || report.numFailedTestSuites,
  };
}

const browserShape = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

function countBrowser(): Count {
  const { stats, errors } = browserShape.parse(JSON.parse(readFileSync(browserReport, "utf8")));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

const checks: Check[] = [
  { name: "lint", command: ["@biomejs/biome/bin/biome", "ci", "."] },
  { name: "build", command: ["../lib/operation/build.ts"] },
  { name: "types", command: ["typescript/bin/tsc", "--noEmit"] },
  {
    name: "rules, store, components, operation",
    command: [
      "vitest/vitest.mjs",
      "run",
      "--coverage",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestReport}`,
    ],
    count: countVitest,
  },
  { name: "browser", command: ["@playwright/test/cli.js", "test"], count: countBrowser },
];

function run({ name, command: [program = "", ...words], count }: Check): Count {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  console.log(
    `── ${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s, ${status === 0 ? "passed" : "failed"}`,
  );
  const { passed, failed } = counted(status === 0, count);
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

function counted(succeeded: boolean, count: (() => Count) | undefined): Count {
  const alone = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    return count?.() ?? alone;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const counts = checks.map(run);
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
const line = `${total("passed")} passed, ${total("failed")} failed`;
writeFileSync(join(results, "summary.txt"), `${line}\n`);
console.log(`\n${line}`);
exit(total("failed") === 0 ? 0 : 1);
