import { type PasswordFault, passwordFault } from "#lib/domain/password-fault.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

/** The first administrator as typed; the other roles they take in their organisation besides. */
export type TypedAdministrator = {
  name: string;
  username: string;
  password: string;
  also: ("staff" | "committee")[];
};

export type AdministratorFault = PasswordFault | "missing" | "text" | "not the same";

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** Reads the first administrator; whether the user name can be one is said by who keeps the accounts. */
export function readAdministratorForm(
  form: FormData,
): TypedAdministrator & { faults: Record<string, AdministratorFault> } {
  const faults: Record<string, AdministratorFault> = {};
  const name = trimmedText(form, "person");
  const username = trimmedText(form, "username").toLowerCase();
  if (name === "") faults.person = "missing";
  else if (textFault(name) !== null) faults.person = "text";
  if (username === "") faults.username = "missing";
  // Never trimmed: a blank may be part of a password.
  const password = text(form.get("password"));
  const fault = password === "" ? "missing" : passwordFault(password, username);
  if (fault !== null) faults.password = fault;
  else if (text(form.get("again")) !== password) faults.again = "not the same";
  const also = (["staff", "committee"] as const).filter((role) => form.get(role) === "yes");
  return { name, username, password, also, faults };
}
