import { fc } from "@fast-check/vitest";

// In a mutation run one failing case is enough: nobody reads the smallest one, and looking for it takes minutes.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 30 });
