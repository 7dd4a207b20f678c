import { activeIn } from "#lib/domain/active-in.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import type { Branch, Resolution, Settings, Term } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

/** What stands in the organisation that a term is brought into. */
export type ImportPlace = {
  organisation: string;
  settings: Settings;
  terms: Term[];
  branches: (Branch & { archived: boolean })[];
  /** Years whose figures were handed in or approved. */
  lockedYears: number[];
};

export type ImportFaultCode =
  | "reserved code"
  | "foreign organisation"
  | "term there"
  | "years overlap"
  | "branch differs"
  | "branch archived"
  | "branch in locked year";

/** What keeps a term from being brought in: where in the file, what, and the words for a sentence. */
export type ImportFault = { path: string; code: ImportFaultCode; params: ImportParams };

type ImportParams = Partial<Record<"given" | "there" | "field" | "branch" | "term" | "year", string>>;

/** What changes, or stays otherwise than the file says, when a term is brought in, and is no fault. */
export type ImportNote =
  | { code: "branches not in the file"; names: string[] }
  | { code: "branches active before"; names: string[] }
  | { code: "settings kept" };

/**
 * What keeps a term that breaks no rule of the file from being brought into an organisation (rules §9, "import is
 * stricter"). Import only adds: the organisation is the file's own, the term is one it lacks and shares no assessed year
 * with another. A branch that is there stands in the file as it is there, by name and years; one that is not there is
 * added, unless it would have been active in a year of another term that was handed in or approved. No code is one that
 * addresses use for something else.
 */
export function importFaults(resolution: Resolution, place: ImportPlace): ImportFault[] {
  const { organisation, term } = resolution;
  const faults = reservedCodes(resolution);
  const add = (path: string, code: ImportFaultCode, params: ImportParams) =>
    faults.push({ path, code, params });
  if (organisation.code !== place.organisation)
    add("organisation.code", "foreign organisation", { given: organisation.code, there: place.organisation });
  if (place.terms.some(({ code }) => code === term.code))
    add("term.code", "term there", { given: term.code });
  for (const other of place.terms)
    if (other.code !== term.code && term.firstYear <= other.lastYear && other.firstYear <= term.lastYear)
      add("term", "years overlap", { given: yearsIn(term), term: other.name, there: yearsIn(other) });
  return [...faults, ...resolution.branches.flatMap((branch, index) => branchFaults(branch, index, place))];
}

const yearsIn = ({ firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">): string =>
  `${firstYear}–${lastYear}`;

function reservedCodes({ term, branches, targets, reviews }: Resolution): ImportFault[] {
  const codes: [path: string, code: string][] = [
    ["term.code", term.code],
    ...branches.map(({ code }, index): [string, string] => [`branches[${index}].code`, code]),
    ...targets.flatMap(({ code, criteria }, index): [string, string][] => [
      [`targets[${index}].code`, code],
      ...criteria.map((each, at): [string, string] => [`targets[${index}].criteria[${at}].code`, each.code]),
    ]),
    ...reviews.map(({ code }, index): [string, string] => [`reviews[${index}].code`, code]),
  ];
  return codes
    .filter(([, code]) => !isBelowCode(code))
    .map(([path, given]) => ({ path, code: "reserved code", params: { given } }));
}

function branchFaults(branch: Branch, index: number, place: ImportPlace): ImportFault[] {
  const path = `branches[${index}]`;
  const there = place.branches.find(({ code }) => code === branch.code);
  if (there === undefined) {
    const year = place.lockedYears.find((each) => activeIn(branch, each));
    if (year === undefined) return [];
    const params = { branch: branch.name, year: String(year) };
    return [{ path, code: "branch in locked year", params }];
  }
  if (there.archived) return [{ path, code: "branch archived", params: { branch: there.name } }];
  const fields = ["name", "fromYear", "toYear"] as const;
  return fields
    .filter((field) => there[field] !== branch[field])
    .map((field) => ({
      path: `${path}.${field}`,
      code: "branch differs",
      params: { field, branch: there.name, given: written(branch[field]), there: written(there[field]) },
    }));
}

const written = (value: string | number | null): string => (value === null ? "null" : String(value));

/**
 * What whoever brings a term in should know: branches active in its years of which the file says nothing, by which its
 * criteria of each branch are judged too; new branches that are active in years of other terms, which are then judged
 * by them; settings of the organisation that stay as they are.
 */
export function importNotes({ branches, term, settings }: Resolution, place: ImportPlace): ImportNote[] {
  const years = yearsOf(term);
  const others = place.terms.flatMap(yearsOf);
  const missing = place.branches.filter(
    (branch) =>
      !branch.archived &&
      branches.every(({ code }) => code !== branch.code) &&
      years.some((year) => activeIn(branch, year)),
  );
  const before = branches.filter(
    (branch) =>
      place.branches.every(({ code }) => code !== branch.code) &&
      others.some((year) => activeIn(branch, year)),
  );
  const kept =
    settings.excellentCap !== place.settings.excellentCap ||
    settings.excellentCapBase !== place.settings.excellentCapBase;
  return [
    ...named("branches not in the file", missing),
    ...named("branches active before", before),
    ...(kept ? [{ code: "settings kept" } as const] : []),
  ];
}

const named = (
  code: "branches not in the file" | "branches active before",
  branches: Branch[],
): ImportNote[] => (branches.length === 0 ? [] : [{ code, names: branches.map(({ name }) => name) }]);
