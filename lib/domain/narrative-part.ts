import type { GroupNarrative, Narrative, Remedy, TargetNarrative } from "#lib/domain/narrative.ts";
import { type Group, groups } from "#lib/domain/resolution.ts";

export const sections = [
  "situation",
  "lessons",
  "tasks",
  "proposals",
  "opinions",
  "opinionsTakenIn",
] as const satisfies (keyof Narrative)[];
/** A text that stands for itself in the report. */
export type Section = (typeof sections)[number];

/** A part of a narrative: what is written, and versioned, by itself. */
export type NarrativePart =
  | { kind: "section"; section: Section }
  | { kind: "group"; group: Group }
  | { kind: "target"; target: string }
  | { kind: "sending" };

/** The texts of each kind of part, as a form asks for them; deadline and day of sending are days. */
export const partFields = {
  section: ["text"],
  group: ["strengths", "shortcomings", "objectiveCauses", "subjectiveCauses"],
  target: ["achievements", "shortcomings", "objectiveCauses", "subjectiveCauses"],
  sending: ["recipient", "deadline", "sentOn"],
} as const;

export type PartField = (typeof partFields)[NarrativePart["kind"]][number];

/** What a part says; a text that is absent was not written, and only a target has remedies. */
export type PartContent = { texts: Partial<Record<PartField, string>>; remedies: Remedy[] };

export const saysNothing = ({ texts, remedies }: PartContent): boolean =>
  remedies.length === 0 && Object.keys(texts).length === 0;

export type SaidPart = { part: NarrativePart; content: PartContent };

/** The name of a part among those of its review: `lessons`, `party`, `target P5`, `sending`. */
export function partName(part: NarrativePart): string {
  switch (part.kind) {
    case "section":
      return part.section;
    case "group":
      return part.group;
    case "target":
      return `target ${part.target}`;
    case "sending":
      return "sending";
  }
}

/** Takes a narrative apart; parts that say nothing are left out. */
export function partsOf(narrative: Narrative): SaidPart[] {
  const parts: SaidPart[] = [
    ...sections.map((section) =>
      said({ kind: "section", section }, { text: narrative[section] } satisfies Texts<"section">),
    ),
    ...groups.map((group) => said({ kind: "group", group }, narrative.groups[group] ?? {})),
    ...narrative.targets.map(({ target, remedies, ...texts }) =>
      said({ kind: "target", target }, texts, remedies),
    ),
    said({ kind: "sending" }, pick(narrative, partFields.sending)),
  ];
  return parts.filter(({ content }) => !saysNothing(content));
}

/** Puts a narrative together; its targets stand in the order of the parts. */
export function narrativeOf(parts: SaidPart[]): Narrative {
  const narrative: Narrative = { groups: {}, targets: [] };
  for (const { part, content } of parts) {
    if (saysNothing(content)) continue;
    const { texts, remedies } = content;
    if (part.kind === "section") Object.assign(narrative, { [part.section]: texts.text });
    else if (part.kind === "group") narrative.groups[part.group] = texts satisfies GroupNarrative;
    else if (part.kind === "target")
      narrative.targets.push({ target: part.target, ...texts, remedies } satisfies TargetNarrative);
    else Object.assign(narrative, texts);
  }
  return narrative;
}

/** A narrative as it is kept: without empty texts, groups and targets; null where nothing is left. */
export function tidyNarrative(narrative: Narrative): Narrative | null {
  const parts = partsOf(narrative);
  return parts.length === 0 ? null : narrativeOf(parts);
}

type Texts<Kind extends NarrativePart["kind"]> = Partial<
  Record<(typeof partFields)[Kind][number], string | undefined>
>;

function said(part: NarrativePart, texts: Texts<NarrativePart["kind"]>, remedies: Remedy[] = []): SaidPart {
  return { part, content: { texts: pick(texts, partFields[part.kind]), remedies } };
}

/** The texts that were written, by their fields. */
export function pick<Field extends PartField>(
  texts: Partial<Record<Field, string | null | undefined>>,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const written: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const text = texts[field];
    if (text) written[field] = text;
  }
  return written;
}
