import type { Path } from "#lib/domain/criterion-fault.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import { organisationCodeFault } from "#lib/domain/organisation-code.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { type Fault, pathOf } from "#lib/resolution-file/fault.ts";

/** Where a resolution is brought into the system its codes stand in addresses, and some words are taken there (rules §9). */
export function importFaults({ organisation, term, branches, targets, reviews }: Resolution): Fault[] {
  const coded: [Path, string][] = [
    [["term", "code"], term.code],
    ...branches.map(({ code }, index): [Path, string] => [["branches", index, "code"], code]),
    ...targets.flatMap(({ code, criteria }, index): [Path, string][] => [
      [["targets", index, "code"], code],
      ...criteria.map((criterion, at): [Path, string] => [
        ["targets", index, "criteria", at, "code"],
        criterion.code,
      ]),
    ]),
    ...reviews.map(({ code }, index): [Path, string] => [["reviews", index, "code"], code]),
  ];
  const fault = organisationCodeFault(organisation.code);
  return [
    ...(fault === null ? [] : [faultAt(["organisation", "code"], organisation.code)]),
    ...coded.filter(([, code]) => !isBelowCode(code)).map(([path, code]) => faultAt(path, code)),
  ];
}

const faultAt = (path: Path, code: string): Fault => ({
  path: pathOf(path),
  code: "code not for addresses",
  params: { code },
});
