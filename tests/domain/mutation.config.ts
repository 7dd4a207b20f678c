import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const isOfProperties = ({ moduleId }: TestSpecification): number => Number(moduleId.includes("properties"));

/** The first test that fails ends a mutant, and most fail a table, which takes a hundredth of a property's time. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => isOfProperties(a) - isOfProperties(b));
  }
}

/** The rule tests alone, as `npm run mutate` runs them against every mutant. */
export default defineConfig({
  test: {
    name: "rules",
    setupFiles: ["tests/domain/fixed-seed.ts", "tests/domain/one-failure.ts"],
    include: ["tests/domain/**/*.test.ts"],
    // It takes seconds, and tells a mutant from the rule no better than the tables do.
    exclude: ["tests/domain/every-share.test.ts"],
    // A fresh worker for every mutant is enough; one for every file of it would take several times as long.
    isolate: false,
    sequence: { sequencer: TablesFirst },
  },
});
