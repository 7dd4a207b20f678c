import { roles as everyRole, type Role } from "#lib/domain/access.ts";
import { isPersonName, type PersonFields, readRoles } from "#lib/domain/person-fields.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

/** What is wrong with which field of a person. */
export type PersonFaults = { name?: "name"; roles?: "roles" };

/** The box that gives a role. */
export const roleField = (role: Role): string => `role.${role}`;

/** The roles whose boxes are ticked. */
export const rolesTicked = (form: FormData): Role[] =>
  readRoles(everyRole.filter((role) => form.get(roleField(role)) === "yes"));

/** Reads a person's name and roles; one role at least. */
export function readPersonForm(form: FormData): { value: PersonFields } | { faults: PersonFaults } {
  const name = trimmedText(form, "name");
  const roles = rolesTicked(form);
  const faults: PersonFaults = {};
  if (!isPersonName(name)) faults.name = "name";
  if (roles.length === 0) faults.roles = "roles";
  return Object.keys(faults).length > 0 ? { faults } : { value: { name, roles } };
}
