import type { Path } from "#lib/domain/criterion-fault.ts";
import { type FaultCode, pathOf, type Report } from "#lib/resolution-file/fault.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";

/** A code stands for one entry. */
export function checkCodes<T extends { code: string }>(parts: Part<T>[], report: Report): void {
  checkTwice(parts, ({ code }) => code ?? null, "code twice", report, ["code"]);
}

/** Two entries for one cell would leave open which of them holds; `cellOf` is null where a part of the key is unknown. */
export function checkCells<T>(
  parts: Part<T>[],
  cellOf: (fields: Partial<T>) => (string | number | undefined)[],
  report: Report,
): void {
  const keyOf = (fields: Partial<T>) => {
    const cell = cellOf(fields);
    return cell.includes(undefined) ? null : cell.join("/");
  };
  checkTwice(parts, keyOf, "cell twice", report, []);
}

function checkTwice<T>(
  parts: Part<T>[],
  keyOf: (fields: Partial<T>) => string | null,
  code: FaultCode,
  report: Report,
  field: Path,
): void {
  const seen = new Map<string, Path>();
  for (const { fields, path } of parts) {
    const key = keyOf(fields);
    if (key === null) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else report([...path, ...field], code, { key, first: pathOf(first) });
  }
}
