import { checkCriterion } from "#lib/domain/check-criterion.ts";
import type { TermYears } from "#lib/domain/check-year.ts";
import { isLikeCode } from "#lib/domain/code.ts";
import { compositionFault } from "#lib/domain/composition-fault.ts";
import type { CriterionFault, CriterionFaultParams, Path } from "#lib/domain/criterion-fault.ts";
import { firstYearOf } from "#lib/domain/first-year.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { type TextFault, textFault } from "#lib/domain/text-fault.ts";

export type TargetFaultCode =
  | CriterionFault
  | TextFault
  | "code"
  | "code twice"
  | "code taken"
  | "no criterion"
  | "due before start"
  | "no headline"
  | "no text";

/** One thing wrong with a target: where in it (`criteria`, 0, `horizon`), what, and the words for a sentence. */
export type TargetFault<Code = TargetFaultCode> = { path: Path; code: Code; params: CriterionFaultParams };

/** The codes that others of the term bear; `own` are those that the target and its criteria bear already. */
export type TakenCodes = { targets: readonly string[]; criteria: readonly string[]; own?: readonly string[] };

/**
 * What keeps a target from being recorded in a term: whatever would be refused in a file (rules §2, §9), codes taken, and
 * a due year before the first threshold, which no figure could ever reach (rules §4: not applicable).
 */
export function targetFaults(target: Target, term: TermYears, taken: TakenCodes): TargetFault[] {
  const { own = [] } = taken;
  const faults: TargetFault[] = [];
  const report = (path: Path, code: TargetFaultCode, params: CriterionFaultParams = {}) =>
    faults.push({ path, code, params });
  const { criteria } = target;
  checkText(["text"], target.text, report);
  checkCode(["code"], target.code, { taken: taken.targets, own }, report);
  const composition = compositionFault(criteria.map(({ role }) => role));
  if (composition !== null) report(["criteria"], composition);
  for (const [index, criterion] of criteria.entries()) {
    const path = ["criteria", index];
    const before = criteria.slice(0, index).map(({ code }) => code);
    if (isAmong(before, criterion.code, own)) report([...path, "code"], "code twice");
    else checkCode([...path, "code"], criterion.code, { taken: taken.criteria, own }, report);
    checkTexts(criterion, path, report);
    checkCriterion(criterion, term, path, report);
    const first = firstYearOf(criterion, term);
    if (criterion.horizon === "by year" && (criterion.dueYear ?? term.lastYear) < first)
      report([...path, "dueYear"], "due before start", { first: String(first) });
  }
  return faults;
}

type Report = (path: Path, code: TargetFaultCode) => void;

type OfOthers = { taken: readonly string[]; own: readonly string[] };
function checkCode(path: Path, code: string, { taken, own }: OfOthers, report: Report): void {
  if (!isBelowCode(code)) report(path, "code");
  else if (isAmong(taken, code, own)) report(path, "code taken");
}

/** Whether a code is among some, or a new one too like one of them. */
const isAmong = (codes: readonly string[], code: string, own: readonly string[]): boolean =>
  codes.some((each) => each === code || (!own.includes(code) && isLikeCode(each, code)));

function checkTexts({ text, unit, thresholds }: Criterion, path: Path, report: Report): void {
  checkText([...path, "text"], text, report);
  const unitFault = textFault(unit ?? "");
  if (unitFault !== null) report([...path, "unit"], unitFault);
  for (const [index, { basis }] of thresholds.entries()) {
    const fault = textFault(basis ?? "");
    if (fault !== null) report([...path, "thresholds", index, "basis"], fault);
  }
}

function checkText(path: Path, text: string, report: Report): void {
  const fault = text.trim() === "" ? "no text" : textFault(text);
  if (fault !== null) report(path, fault);
}
