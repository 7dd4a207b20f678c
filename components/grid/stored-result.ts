import type { ReadResult } from "#lib/reading/typed-result.ts";

/** What the interface answers of a result's cell: it reads and answers results by one schema (lib/resolution-file). */
export const storedResult = ({ result }: { result: unknown }): ReadResult["result"] =>
  result as ReadResult["result"];
