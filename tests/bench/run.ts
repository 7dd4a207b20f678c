/** Every figure that is measured, one after the other: they would slow each other down. */
await import("#tests/bench/judge.bench.ts");
await import("#tests/bench/documents.bench.ts");
await import("#tests/bench/save.bench.ts");
await import("#tests/bench/import.bench.ts");
await import("#tests/bench/page.bench.ts");
await import("#tests/bench/first-load.bench.ts");
await import("#tests/bench/typing.bench.ts");
