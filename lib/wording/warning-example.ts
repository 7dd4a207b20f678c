import Fraction from "fraction.js";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import type { Warning } from "#lib/domain/warning.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

const year = 2022;
const of = (text: number | string) => new Fraction(text);
const branch = null;
const criterion = "X1";

const examples: { [Code in Warning["code"]]: Extract<Warning, { code: Code }> } = {
  W1: { code: "W1", year, of: "members", excellent: 13, counted: 64, cap: "20", base: "good or better" },
  W2: { code: "W2", year, criterion, branch, fighters: of(12), workers: of(75) },
  W3: { code: "W3", year, of: "members", criterion: null, counted: of(64), base: 65 },
  W4: { code: "W4", year, criterion, branch, reached: 64, counted: 65 },
  W5: {
    ...{ code: "W5", year, criterion, branch },
    before: { measure: "quantity", value: of(12) },
    now: { measure: "quantity", value: of(30) },
  },
  W6: { code: "W6", year, criterion, reached: "never", threshold: { from: year, value: "105" } },
  W7: { code: "W7", year, criterion, branch, approved: of(65), now: of(64) },
  W8: { code: "W8", year, target: "X", computed: "exceeded", concluded: "met" },
};

export const warningCodes = Object.keys(examples) as Warning["code"][];

/** How a warning reads; `text` names the criterion and the target of the example. */
export function warningExample(code: Warning["code"], text: string, locale: Locale): string {
  const shared = {
    code: criterion,
    text,
    role: "headline",
    subject: "organisation",
    source: "entered",
  } as const;
  const judged = { aim: "at least", horizon: "every year", headcount: "exact", thresholds: [] } as const;
  const measured =
    code === "W6" ? ({ measure: "share", of: "population" } as const) : ({ measure: "quantity" } as const);
  const named: Criterion = { ...shared, ...judged, ...measured, thresholds: [] };
  const targets: Target[] = [{ code: "X", group: "party", text, exceedable: true, criteria: [named] }];
  return wordWarning(examples[code], { branches: [], targets }, locale);
}
