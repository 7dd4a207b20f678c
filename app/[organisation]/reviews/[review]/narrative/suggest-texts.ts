import "server-only";
import { fallsShort } from "#lib/domain/falls-short.ts";
import { type PartField, partName, type SaidPart } from "#lib/domain/narrative-part.ts";
import type { Branch, Group } from "#lib/domain/resolution.ts";
import { type Scorecard, type ScorecardRow, shownVerdict } from "#lib/domain/scorecard.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { tellCauses, tellTargetCauses } from "#lib/wording/tell-causes.ts";
import { tellShortcoming } from "#lib/wording/tell-shortcoming.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { tellStrengths } from "#lib/wording/tell-strengths.ts";

type Texts = Partial<Record<PartField, string>>;

/** What is written so far, by the names of the parts. */
type Written = ReadonlyMap<string, Pick<SaidPart, "content">>;

/** What suggestions rest on. */
type Context = { branches: Branch[]; written: Written };

/**
 * How a group may begin to speak: of the targets that stand well; of those that fall short, one a line; and of what was
 * noted as the cause. A target of which its own part speaks already is left out: the report has both under one heading.
 * Documents are Vietnamese, and so is what is suggested for them.
 */
export function suggestForGroup(scorecard: Scorecard, group: Group, context: Context): Texts {
  const short = shortOf(scorecard, group);
  const shortcomings = short
    .filter((row) => saidOf(row, context).shortcomings === undefined)
    .map((row) => tellShortcoming(row, shownVerdict(row, scorecard.basis), context, "vi"));
  const causes = short
    .filter((row) => !hasCause(saidOf(row, context)))
    .map((row) => tellTargetCauses(row, context, "vi"));
  return said({
    strengths: tellStrengths(scorecard, group, "vi"),
    shortcomings: lines(shortcomings),
    ...causeOnce(lines(causes), context.written.get(group)?.content.texts),
  });
}

/** How a target that falls short may begin to speak of it: what it lacks, by the figures, and why, as noted beside them; none where the conference concluded otherwise. */
export function suggestForTarget(row: ScorecardRow, context: Context): Texts {
  if (!fallsShort(shownVerdict(row, "concluded"))) return {};
  return said({
    shortcomings: sentences(tellShortfall(row, context, "vi")),
    ...causeOnce(sentences(tellCauses(row, context, "vi")), saidOf(row, context)),
  });
}

/** The targets of a group that fall short and of which no cause is known: neither written nor noted beside a figure. */
export function withoutCause(scorecard: Scorecard, group: Group, context: Context): string[] {
  if (hasCause(context.written.get(group)?.content.texts)) return [];
  return shortOf(scorecard, group)
    .filter((row) => !hasCause(saidOf(row, context)) && tellCauses(row, context, "vi") === "")
    .map(({ target }) => target.code);
}

const shortOf = ({ rows, basis }: Scorecard, group: Group): ScorecardRow[] =>
  rows.filter((row) => row.target.group === group && fallsShort(shownVerdict(row, basis)));

const saidOf = ({ target }: ScorecardRow, { written }: Context): Texts =>
  written.get(partName({ kind: "target", target: target.code }))?.content.texts ?? {};

const hasCause = (texts: Texts = {}): boolean =>
  texts.objectiveCauses !== undefined || texts.subjectiveCauses !== undefined;

/** Whether a cause is objective or subjective a note does not tell: it is offered for both, until one was written. */
const causeOnce = (cause: string, written: Texts | undefined): Texts =>
  hasCause(written) ? {} : { objectiveCauses: cause, subjectiveCauses: cause };

const lines = (told: string[]): string => told.filter((each) => each !== "").join("\n");

const sentences = (told: string): string => (told === "" ? "" : sentence(told));

const said = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
