import type { Path, ReportCriterion } from "#lib/domain/criterion-fault.ts";
import type { Criterion } from "#lib/domain/resolution.ts";

type Field = "aim" | "against" | "award" | "base" | "better" | "dueYear" | "headcount" | "horizon" | "level";
/** The fields that the table speaks of. */
export type AnyField = Field | "baseline" | "measure" | "of" | "source" | "subject";

/** Two fields of a criterion that do not go together, the one to change first. */
type Clash = { field: AnyField; other: AnyField; when: (criterion: Criterion) => boolean };

const entered = ({ source }: Criterion): boolean => source === "entered";
const isShare = ({ measure }: Criterion): boolean => measure === "share";
const isWord = ({ measure }: Criterion): boolean => measure === "yes-no" || measure === "rating";
const fromBranches = ({ source }: Criterion): boolean =>
  source === "branch ratings" || source === "member ratings";

/** The table of rules §2, read from its other side: every pair that does not exist. */
const clashes: Clash[] = [
  { field: "source", other: "measure", when: (c) => fromBranches(c) && !isShare(c) },
  {
    field: "source",
    other: "measure",
    when: (c) => c.source === "organisation rating" && c.measure !== "rating",
  },
  { field: "subject", other: "source", when: (c) => c.subject === "each branch" && !entered(c) },
  {
    field: "subject",
    other: "measure",
    when: (c) =>
      c.subject === "each branch" && entered(c) && (c.measure === "growth" || c.measure === "rating"),
  },
  { field: "horizon", other: "measure", when: (c) => c.horizon === "total" && c.measure !== "quantity" },
  { field: "horizon", other: "measure", when: (c) => c.horizon === "average" && isWord(c) },
  {
    field: "horizon",
    other: "against",
    when: (c) => c.horizon === "average" && c.measure === "growth" && c.against === "baseline",
  },
  { field: "aim", other: "measure", when: (c) => isWord(c) && c.aim !== "at least" },
  { field: "of", other: "measure", when: (c) => c.of !== undefined && !isShare(c) },
  { field: "of", other: "source", when: (c) => c.of === "quota" && isShare(c) && !entered(c) },
  ...(["base", "award"] as const).flatMap((field): Clash[] => [
    { field, other: "measure", when: (c) => c[field] !== undefined && !isShare(c) },
    { field, other: "source", when: (c) => c[field] !== undefined && isShare(c) && !entered(c) },
  ]),
  { field: "headcount", other: "measure", when: (c) => c.headcount !== "exact" && !isShare(c) },
  { field: "headcount", other: "of", when: (c) => c.headcount !== "exact" && c.of === "quota" },
  { field: "headcount", other: "aim", when: (c) => c.headcount !== "exact" && c.aim !== "at least" },
  {
    field: "headcount",
    other: "horizon",
    when: (c) => c.headcount !== "exact" && c.horizon !== "every year" && c.horizon !== "by year",
  },
  { field: "against", other: "measure", when: (c) => c.against !== undefined && c.measure !== "growth" },
  { field: "level", other: "source", when: (c) => c.level !== undefined && !fromBranches(c) },
  { field: "better", other: "aim", when: (c) => c.better !== undefined && c.aim !== "between" },
  { field: "dueYear", other: "horizon", when: (c) => c.dueYear !== undefined && c.horizon !== "by year" },
  { field: "baseline", other: "measure", when: (c) => c.baseline !== undefined && isWord(c) },
];

/** A field that another one asks for. */
const needs: Clash[] = [
  { field: "against", other: "measure", when: (c) => c.measure === "growth" && c.against === undefined },
  { field: "level", other: "source", when: (c) => fromBranches(c) && c.level === undefined },
  { field: "better", other: "aim", when: (c) => c.aim === "between" && c.better === undefined },
  {
    field: "baseline",
    other: "against",
    when: (c) => c.measure === "growth" && c.against === "baseline" && c.baseline === undefined,
  },
];

/** Whether a field of a criterion goes with the others that it depends on. */
export const fitsField = (criterion: Criterion, field: AnyField): boolean =>
  !clashes.some((clash) => clash.field === field && clash.when(criterion));

/** Which combinations of fields exist (rules §2). */
export function checkCombination(criterion: Criterion, path: Path, report: ReportCriterion): void {
  for (const { field, other, when } of clashes)
    if (when(criterion))
      report([...path, field], "combination", {
        field,
        value: show(criterion[field]),
        other,
        otherValue: show(criterion[other]),
      });
  for (const { field, other, when } of needs)
    if (when(criterion))
      report([...path, field], "needed", { field, other, otherValue: show(criterion[other]) });
}

const show = (value: Criterion[AnyField]): string =>
  typeof value === "object" ? String(value.value) : String(value);
