"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { auth } from "#lib/identity/auth.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

/** What the form shows after a try: the name typed, and why it was refused. */
export type SignInState = {
  username: string;
  fault: { field: "username" | "password" | "form"; code: SignInFault; minutes: number } | null;
};

export type SignInFault = "usernameMissing" | "passwordMissing" | "wrong" | "wait" | "unavailable";

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** Signs in and goes on to where the person wanted to be. */
export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  const username = text(form.get("username"));
  const password = text(form.get("password"));
  const refuse = (field: "username" | "password" | "form", code: SignInFault, minutes = 0): SignInState => ({
    username,
    fault: { field, code, minutes },
  });
  if (username.trim() === "") return refuse("username", "usernameMissing");
  if (password === "") return refuse("password", "passwordMissing");
  try {
    await auth().api.signInUsername({ body: { username, password }, headers: await headers() });
  } catch (error) {
    if (isAPIError(error) && error.statusCode === 429)
      return refuse("form", "wait", minutesOf(error.headers));
    if (isAPIError(error) && error.statusCode < 500) return refuse("password", "wrong");
    console.error(error);
    return refuse("form", "unavailable");
  }
  redirect(safeNext(form.get("next")));
}

const minutesOf = (answer: HeadersInit | undefined): number =>
  Math.ceil(Number(new Headers(answer).get("retry-after") ?? 60) / 60);
