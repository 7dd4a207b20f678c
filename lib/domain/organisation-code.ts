/** The words that the system itself uses where an address names an organisation. */
const reserved = ["sign-in", "account", "help", "api", "setup", "verify", "organisations", "new"];

export type OrganisationCodeFault = "shape" | "reserved";

/** What keeps a text from being the code of an organisation (rules §9): it stands first in every address of its pages. */
export function organisationCodeFault(code: string): OrganisationCodeFault | null {
  if (!/^[a-z0-9-]{1,40}$/.test(code)) return "shape";
  return reserved.includes(code) ? "reserved" : null;
}
