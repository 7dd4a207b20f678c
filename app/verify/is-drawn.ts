import "server-only";
import { drawReport } from "#lib/report/draw-report.ts";
import type { FoundVersion } from "#lib/store/find-frozen.ts";

/** Whether a file is, to the byte, one of the PDFs that the system draws from a frozen version. */
export async function isDrawn(file: Uint8Array, { report, mark }: FoundVersion): Promise<boolean> {
  if (report === null) return false;
  for (const form of ["pdf", "summary", "archive"] as const)
    if (Buffer.from(file).equals(await drawReport(report, { kind: "frozen", ...mark }, form))) return true;
  return false;
}
