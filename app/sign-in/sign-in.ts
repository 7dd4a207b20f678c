"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { auth } from "#lib/identity/auth.ts";
import { factorHeader, factorRefusals } from "#lib/identity/factor-refusals.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

/** What the form shows after a try: the name typed, whether a code is asked for too, and why it was refused. */
export type SignInState = {
  username: string;
  asksCode: boolean;
  fault: { field: SignInField; code: SignInFault; minutes: number } | null;
};

type SignInField = "username" | "password" | "code" | "form";
export type SignInFault =
  | ("usernameMissing" | "passwordMissing" | "wrong" | "wait" | "unavailable")
  | ("codeMissing" | "codeWrong");

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** Signs in and goes on to where the person wanted to be. */
export async function signIn(previous: SignInState, form: FormData): Promise<SignInState> {
  const username = text(form.get("username"));
  const password = text(form.get("password"));
  const refuse = (field: SignInField, code: SignInFault, minutes = 0): SignInState => ({
    ...{ username, asksCode: field === "code" || previous.asksCode },
    fault: { field, code, minutes },
  });
  if (username.trim() === "") return refuse("username", "usernameMissing");
  if (password === "") return refuse("password", "passwordMissing");
  try {
    const sent = new Headers(await headers());
    sent.set(factorHeader, encodeURIComponent(text(form.get("code"))));
    await auth().api.signInUsername({ body: { username, password }, headers: sent });
  } catch (error) {
    if (isAPIError(error) && error.statusCode === 429)
      return refuse("form", "wait", minutesOf(error.headers));
    if (isFactorRefusal(error, "missing")) return refuse("code", "codeMissing");
    if (isFactorRefusal(error, "wrong")) return refuse("code", "codeWrong");
    if (isAPIError(error) && error.statusCode < 500) return refuse("password", "wrong");
    console.error(error);
    return refuse("form", "unavailable");
  }
  redirect(safeNext(form.get("next")));
}

const isFactorRefusal = (error: unknown, which: keyof typeof factorRefusals): boolean =>
  isAPIError(error) && error.body?.code === factorRefusals[which].code;

const minutesOf = (answer: HeadersInit | undefined): number =>
  Math.ceil(Number(new Headers(answer).get("retry-after") ?? 60) / 60);
