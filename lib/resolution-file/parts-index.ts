import type { TermYears } from "#lib/domain/check-year.ts";
import type { Branch, Criterion } from "#lib/domain/resolution.ts";
import type { Part } from "#lib/resolution-file/read-object.ts";
import type { Parts } from "#lib/resolution-file/read-parts.ts";
import { toCriterion } from "#lib/resolution-file/to-resolution.ts";

/**
 * What the codes of a file stand for, the first of each. A code whose entry is faulty stands for null: it exists, and
 * what it says is not known.
 */
export type PartsIndex = {
  /** Null where its years cannot be compared with. */
  term: TermYears | null;
  branches: ReadonlyMap<string, Branch | null>;
  criteria: ReadonlyMap<string, Criterion | null>;
  targets: ReadonlySet<string>;
};

export function indexParts({ head, branches, targets }: Parts): PartsIndex {
  const term = head.fields.term ?? null;
  return {
    term: term !== null && term.firstYear <= term.lastYear ? term : null,
    branches: byCode(branches, (branch) => branch),
    criteria: byCode(
      targets.flatMap(({ criteria }) => criteria),
      toCriterion,
    ),
    targets: new Set(targets.flatMap(({ head: { fields } }) => fields.code ?? [])),
  };
}

function byCode<T extends { code: string }, R>(
  parts: Part<T>[],
  read: (whole: T) => R,
): Map<string, R | null> {
  const found = new Map<string, R | null>();
  for (const { whole, fields } of parts) {
    const code = fields.code;
    if (code !== undefined && !found.has(code)) found.set(code, whole === null ? null : read(whole));
  }
  return found;
}
