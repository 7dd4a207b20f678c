import type { AuditLine } from "#components/audit/audit-table.tsx";

export type FoldedLines = [AuditLine, ...AuditLine[]];

/** The events of one import are written in one go. */
const longestPause = 60_000;

/** Events in their order, those that one person brought in at once with one file together. */
export function foldImports(lines: readonly AuditLine[]): FoldedLines[] {
  const folded: FoldedLines[] = [];
  for (const line of lines) {
    const last = folded.at(-1);
    const above = last?.at(-1);
    const isOneImport =
      above !== undefined &&
      line.file !== null &&
      above.file === line.file &&
      above.actor === line.actor &&
      Math.abs(above.time - line.time) < longestPause;
    if (last !== undefined && isOneImport) last.push(line);
    else folded.push([line]);
  }
  return folded;
}
