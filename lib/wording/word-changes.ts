import type { Report } from "#lib/domain/report.ts";
import type { Branch, Target } from "#lib/domain/resolution.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import type {
  NarrativeChange,
  TargetChange,
  ValueChange,
  VersionChange,
} from "#lib/domain/version-change.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json" with { type: "json" };
import { translator } from "#lib/wording/translate.ts";
import { wordValue } from "#lib/wording/word-value.ts";

/** What changed about one target, or about the review as a whole, a line each. */
export type WordedChanges = { code: string | null; title: string; lines: string[] };

type Named = Pick<Report, "branches"> & { targets: Target[] };

/** Changes between versions in words: the whole first, then target by target. */
export function wordChanges(changes: VersionChange[], named: Named, locale: Locale): WordedChanges[] {
  const worded = new Map<string | null, WordedChanges>();
  for (const change of changes) {
    const code = targetOf(change);
    const title = titleOf(change, named) ?? translator(locale)("change.whole");
    const entry = worded.get(code) ?? { code, title, lines: [] };
    entry.lines.push(wordChange(change, named.branches, locale));
    worded.set(code, entry);
  }
  return [...worded.values()].toSorted((left, right) => order(left, named) - order(right, named));
}

/** Targets that are gone from the resolution stand behind those that are there. */
function order({ code }: WordedChanges, { targets }: Named): number {
  if (code === null) return -1;
  const place = targets.findIndex((target) => target.code === code);
  return place === -1 ? targets.length : place;
}

function targetOf(change: VersionChange): string | null {
  if (change.of === "narrative") return change.target;
  return "target" in change ? change.target.code : null;
}

function titleOf(change: VersionChange, { targets }: Named): string | undefined {
  if (change.of !== "narrative") return "target" in change ? change.target.text : undefined;
  return targets.find(({ code }) => code === change.target)?.text ?? change.target ?? undefined;
}

function wordChange(change: VersionChange, branches: Branch[], locale: Locale): string {
  const t = translator(locale);
  switch (change.of) {
    case "basis": {
      const [before, after] = [t(`scorecard.basis.${change.before}`), t(`scorecard.basis.${change.after}`)];
      return t("change.basis", { before, after });
    }
    case "unapproved years": {
      const years = (given: number[]) => (given.length === 0 ? t("change.noYears") : given.join(", "));
      return t("change.unapproved", { before: years(change.before), after: years(change.after) });
    }
    case "tally": {
      const { group, verdict, before, after } = change;
      const names = {
        group: t(`group.${group}`),
        verdict: t(`verdict.${verdict}`).toLocaleLowerCase(locale),
      };
      return t("change.tally", { ...names, before: String(before), after: String(after) });
    }
    case "stated counts":
      return t("change.stated", { group: t(`group.${change.group}`) });
    case "narrative":
      return wordNarrative(change, locale);
    case "other":
      return t("change.other");
    default:
      return wordTarget(change, branches, locale);
  }
}

function wordTarget(change: TargetChange, branches: Branch[], locale: Locale): string {
  const t = translator(locale);
  switch (change.of) {
    case "target":
      return t(`change.target.${change.became}`);
    case "verdict": {
      const [before, after] = [t(`verdict.${change.before}`), t(`verdict.${change.after}`)];
      return t("change.verdict", { before, after });
    }
    case "conclusion": {
      if (change.before?.verdict === change.after?.verdict) return t("change.conclusionText");
      const word = (side: "before" | "after") =>
        change[side] === null ? t("change.noConclusion") : t(`verdict.${change[side].verdict}`);
      return t("change.conclusion", { before: word("before"), after: word("after") });
    }
    case "value":
      return wordReached(change, change.target, branches, locale);
  }
}

/** A criterion names itself where the target has several. */
function wordReached(change: ValueChange, { criteria }: Target, branches: Branch[], locale: Locale): string {
  const t = translator(locale);
  const { criterion, branch, year, partial, before, after } = change;
  const place = [
    ...(criteria.length > 1 ? [criterion.text] : []),
    ...(branch === null ? [] : [branches.find(({ code }) => code === branch)?.name ?? branch]),
    t(partial ? "change.partial" : "change.year", { year: String(year) }),
  ].join(", ");
  const word = (trace: YearTrace | null): string => {
    if (trace === null) return "—";
    const { text, detail } = wordValue(trace, criterion, locale);
    return detail === null ? text : `${detail} = ${text}`;
  };
  return t("change.value", { place: capital(place, locale), before: word(before), after: word(after) });
}

const capital = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function wordNarrative({ part, group, became }: NarrativeChange, locale: Locale): string {
  const t = translator(locale);
  const name = isPart(part) ? t(`change.part.${part}`) : part;
  const whose = group === null ? name : `${t(`group.${group}`)}, ${name.toLocaleLowerCase(locale)}`;
  return t(`change.narrative.${became}`, { part: whose });
}

const isPart = (part: string): part is keyof typeof vi.change.part => Object.hasOwn(vi.change.part, part);
