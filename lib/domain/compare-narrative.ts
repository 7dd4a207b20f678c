import { isSame } from "#lib/domain/is-same.ts";
import type { Narrative } from "#lib/domain/narrative.ts";
import { groups } from "#lib/domain/resolution.ts";
import type { NarrativeChange } from "#lib/domain/version-change.ts";

type Owner = Pick<NarrativeChange, "target" | "group">;
type Part = Owner & { part: string; says: unknown };

/** Which texts of the narrative were written, rewritten or removed. */
export function compareNarrative(before: Narrative, after: Narrative): NarrativeChange[] {
  const earlier = partsOf(before);
  const later = partsOf(after);
  return [...new Map([...earlier, ...later])].flatMap(([key, { says: _, ...place }]): NarrativeChange[] => {
    const [old, now] = [earlier.get(key)?.says, later.get(key)?.says];
    if (isSame(old ?? null, now ?? null)) return [];
    const became = old === undefined ? "written" : now === undefined ? "removed" : "rewritten";
    return [{ of: "narrative", ...place, became }];
  });
}

function partsOf({ groups: ofGroups, targets, ...whole }: Narrative): Map<string, Part> {
  const parts = [
    ...textsOf({ target: null, group: null }, whole),
    ...groups.flatMap((group) => textsOf({ target: null, group }, ofGroups[group] ?? {})),
    ...targets.flatMap(({ target, ...texts }) => textsOf({ target, group: null }, texts)),
  ];
  return new Map(parts.map((part) => [`${part.group} ${part.target} ${part.part}`, part]));
}

/** The texts that say something; a list of remedies without any says nothing. */
const textsOf = (owner: Owner, texts: object): Part[] =>
  Object.entries(texts)
    .filter(([, says]) => says !== undefined && !isSame(says, []))
    .map(([part, says]) => ({ ...owner, part, says }));
