import { fc } from "@fast-check/vitest";

// The same cases in every run: a failure can be repeated, and a mutation test knows its tests by their names.
fc.configureGlobal({ seed: 20_230_424 });
