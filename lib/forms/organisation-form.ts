import { codeOfName } from "#lib/domain/code-of-name.ts";
import { type OrganisationCodeFault, organisationCodeFault } from "#lib/domain/organisation-code.ts";
import type { Branch, Organisation, Resolution } from "#lib/domain/resolution.ts";
import { type TermFaults, termFaults } from "#lib/domain/term-faults.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { listLines } from "#lib/forms/list-lines.ts";
import { readTermForm } from "#lib/forms/term-form.ts";
import { trimmedText, typedText } from "#lib/forms/typed-text.ts";

/** Why a field of a new organisation cannot be recorded; each has its sentence in the messages (`office.fault`). */
export type OfficeFault =
  | OrganisationCodeFault
  | Exclude<TermFaults[keyof TermFaults], undefined>
  | ("code taken" | "missing" | "text" | "year" | "branch twice" | "too many branches");

export type OfficeFaults = Record<string, OfficeFault>;

const mostBranches = 200;

/** Reads a new organisation with its first term and its branches: a resolution in which nothing is demanded yet. */
export function readOrganisationForm(form: FormData): { value: Resolution } | { faults: OfficeFaults } {
  const faults: OfficeFaults = {};
  const organisation = readOrganisation(form, faults);
  const term = readTermForm(form);
  Object.assign(faults, "faults" in term ? term.faults : faultsOfTerm(termFaults(term.value, [])));
  const names = branchNames(form, faults);
  if ("faults" in term || Object.keys(faults).length > 0) return { faults };
  return {
    value: {
      organisation,
      settings: { excellentCap: "20", excellentCapBase: "good or better" },
      branches: newBranches(names, term.value.firstYear),
      term: term.value,
      ...{ targets: [], baseFigures: [], results: [], organisationRatings: [] },
      ...{ branchRatings: [], memberRatings: [], reviews: [] },
    },
  };
}

/** In a form that holds more than a term, the term's fields say so. */
export const faultsOfTerm = ({ code, name, ...years }: TermFaults): OfficeFaults => ({
  ...(code === undefined ? {} : { termCode: code }),
  ...(name === undefined ? {} : { termName: name }),
  ...years,
});

const furtherTexts = ["committee", "superior", "place"] as const;

function readOrganisation(form: FormData, faults: OfficeFaults): Organisation {
  const organisation: Organisation = {
    code: trimmedText(form, "organisation").toLowerCase(),
    name: trimmedText(form, "name"),
  };
  const fault = organisationCodeFault(organisation.code);
  if (fault !== null) faults.organisation = organisation.code === "" ? "missing" : fault;
  if (organisation.name === "") faults.name = "missing";
  else if (textFault(organisation.name) !== null) faults.name = "text";
  for (const field of furtherTexts) {
    const text = trimmedText(form, field);
    if (textFault(text) !== null) faults[field] = "text";
    else if (text !== "") organisation[field] = text;
  }
  return organisation;
}

/** The branches' names, one a line. */
function branchNames(form: FormData, faults: OfficeFaults): string[] {
  const names = listLines(typedText(form.get("branches")));
  if (names.some((name) => textFault(name) !== null)) faults.branches = "text";
  else if (names.length > mostBranches) faults.branches = "too many branches";
  else if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.branches = "branch twice";
  return names;
}

/** Branches of a new organisation, active from its first assessed year. */
function newBranches(names: string[], fromYear: number): Branch[] {
  const codes: string[] = [];
  for (const name of names) codes.push(codeOfName(name, codes));
  return names.map((name, index) => ({ code: codes[index] ?? "", name, fromYear, toYear: null }));
}
