"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseForm } from "#app/answer-form.ts";
import { sentOrganisation, typedOrganisation } from "#app/read-new-organisation.ts";
import { type PasswordFault, passwordFaults } from "#lib/domain/password-fault.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { type AdministratorFault, readAdministratorForm } from "#lib/forms/administrator-form.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { hasAccounts } from "#lib/identity/has-accounts.ts";
import { countTry, forgiveTry } from "#lib/identity/sign-in-limits.ts";
import { isUsername } from "#lib/identity/username.ts";
import { readExample } from "#lib/operation/read-example.ts";
import { type FirstAdministrator, knowsSetupCode, setUp } from "#lib/operation/set-up.ts";
import { isAway } from "#lib/store/is-away.ts";

type Errors = Record<string, string>;

/** Sets an empty system up for whoever holds the code of the console, all or nothing, and leads to sign-in. */
export async function setUpByForm(_previous: FormState, sent: FormData): Promise<FormState> {
  const form = withoutPasswords(sent);
  try {
    if (await hasAccounts()) notFound();
    const code = trimmedText(sent, "code");
    const refused = await refuseCode(code, form);
    if (refused !== null) return refused;
    const read = await readSetup(sent);
    if ("errors" in read) return refuseSetup(form, read.errors);
    const { administrator, resolutions, from, example } = read;
    const done = await setUp(code, administrator, resolutions, { from, example });
    if (!done.done && done.why === "code") return refuseSetup(form, { code: await say("wrongCode") });
    // Somebody was faster: the page is gone.
    if (!done.done) notFound();
  } catch (error) {
    if (!isAway(error)) throw error;
    return refuseForm(form, await say("unavailable"));
  }
  redirect("/sign-in?from=setup");
}

/** What is sent back holds no password. */
function withoutPasswords(sent: FormData): FormData {
  const form = new FormData();
  for (const [name, value] of sent) if (name !== "password" && name !== "again") form.append(name, value);
  return form;
}

/** Fields at fault, each with its sentence; the passwords have to be typed again. */
async function refuseSetup(form: FormData, errors: Errors): Promise<FormState> {
  const t = await getTranslations("setup");
  return refuseForm(form, t("faulty", { count: Object.keys(errors).length }), { errors });
}

const say = async (key: "wrongCode" | "codeMissing" | "unavailable"): Promise<string> =>
  (await getTranslations("setup"))(key);

/** Tries are counted like those of sign-in, under a name that no account can have. */
async function refuseCode(code: string, form: FormData): Promise<FormState | null> {
  if (code === "") return refuseSetup(form, { code: await say("codeMissing") });
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  const at = { username: "setup code", address };
  const wait = await countTry(at);
  if (wait !== null) {
    const minutes = Math.ceil(wait.seconds / 60);
    return refuseForm(form, (await getTranslations("setup"))("wait", { minutes }));
  }
  if (!(await knowsSetupCode(code))) return refuseSetup(form, { code: await say("wrongCode") });
  await forgiveTry(at);
  return null;
}

type Beginning = { resolutions: Resolution[]; from: "form" | "file"; example: boolean };

/** The first administrator and what there is to begin with; or everything that is wrong, by field. */
async function readSetup(
  form: FormData,
): Promise<({ administrator: FirstAdministrator } & Beginning) | { errors: Errors }> {
  const { also, faults, ...person } = readAdministratorForm(form);
  const t = await getTranslations("setup.fault");
  const password = await getTranslations("account.password.fault");
  const wrong: Errors = Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [
      field,
      isPasswordFault(fault) ? password(fault) : t(fault),
    ]),
  );
  if (wrong.username === undefined && !isUsername(person.username)) wrong.username = t("username");
  const begun = await readBeginning(form);
  if ("errors" in begun) return { errors: { ...begun.errors, ...wrong } };
  if (Object.keys(wrong).length > 0) return { errors: wrong };
  return { administrator: { ...person, roles: ["admin", ...also] }, ...begun };
}

async function readBeginning(form: FormData): Promise<Beginning | { errors: Errors }> {
  const begin = form.get("begin");
  if (begin === "example") return { resolutions: readExample(process.cwd()), from: "file", example: true };
  const from = begin === "file" ? "file" : "form";
  const read = await (from === "file" ? sentOrganisation(form) : typedOrganisation(form));
  if ("errors" in read) return read;
  const { parent } = read.resolution.organisation;
  // In an empty system no organisation can stand above the first one.
  if (parent != null)
    return { errors: { file: (await getTranslations("office"))("fileParent", { parent }) } };
  return { resolutions: [read.resolution], from, example: false };
}

const isPasswordFault = (fault: AdministratorFault): fault is PasswordFault =>
  (passwordFaults as readonly string[]).includes(fault);
