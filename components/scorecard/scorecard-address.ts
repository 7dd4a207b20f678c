import { type Group, groups } from "#lib/domain/resolution.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";

/** What the address of a scorecard asks: term, basis, which rows, in which order, and whose trace is open. */
export type ScorecardAsked = {
  term?: string;
  basis: Basis;
  verdict?: Verdict;
  group?: Group;
  differing: boolean;
  missedFirst: boolean;
  why?: string;
};

type SearchParams = Record<string, string | string[] | undefined>;

/** Reads an address; what it does not know it leaves out, so that an old link still opens. */
export function readScorecardAsked(params: SearchParams): ScorecardAsked {
  const text = (name: string) => [params[name]].flat().find((value) => value !== undefined && value !== "");
  const verdict = text("verdict");
  const group = text("group");
  return {
    term: text("term"),
    basis: text("basis") === "concluded" ? "concluded" : "computed",
    verdict: verdicts.find((known) => known === verdict),
    group: groups.find((known) => known === group),
    differing: text("differing") === "yes",
    missedFirst: text("order") === "missed-first",
    why: text("why"),
  };
}

/** The fields of an address that are not the default, as they stand in it. */
export function scorecardFields(asked: ScorecardAsked): [name: string, value: string][] {
  const fields: [string, string | undefined][] = [
    ["term", asked.term],
    ["basis", asked.basis === "concluded" ? "concluded" : undefined],
    ["verdict", asked.verdict],
    ["group", asked.group],
    ["differing", asked.differing ? "yes" : undefined],
    ["order", asked.missedFirst ? "missed-first" : undefined],
    ["why", asked.why],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));
}

/** The address of the same scorecard, asked differently. */
export function scorecardHref(
  path: string,
  asked: ScorecardAsked,
  change: Partial<ScorecardAsked> = {},
): string {
  const query = new URLSearchParams(scorecardFields({ ...asked, why: undefined, ...change })).toString();
  return query === "" ? path : `${path}?${query}`;
}
