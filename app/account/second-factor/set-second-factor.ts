"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { ownToken } from "#app/own-session.ts";
import { currentActor } from "#app/visit.ts";
import { readShownApp } from "#lib/forms/read-shown-app.ts";
import { type FactorFormState, factorDeeds, untouchedFactor } from "#lib/forms/second-factor.ts";
import { typedText } from "#lib/forms/typed-text.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { verifyOwnPassword } from "#lib/identity/own-password.ts";
import { qrCode } from "#lib/identity/qr-code.ts";
import {
  type Authenticator,
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  hasBegun,
  renewRecovery,
} from "#lib/identity/second-factor.ts";

/** The name under which an app shows the account: a system's own, however its pages are worded. */
const issuer = "Chỉ tiêu Nghị quyết";

type Fault = NonNullable<FactorFormState["fault"]>;

/** Sets up one's own second factor, or ends it; each step but the first code asks for the password. */
export async function setSecondFactor(previous: FactorFormState, form: FormData): Promise<FactorFormState> {
  const actor = await currentActor();
  if (actor === null) return refuse({ field: "form", text: (await getTranslations("form"))("signedOut") });
  const asked = factorDeeds.find((deed) => deed === form.get("do")) ?? "begin";
  if (asked === "confirm") return confirm(actor, typedText(form.get("code")), previous);
  const fault = await passwordFault(actor, typedText(form.get("password")));
  if (fault !== null) return refuse(fault);
  switch (asked) {
    case "begin":
      return showApp(await beginSecondFactor(actor, issuer));
    case "renew":
      return showCodes(await renewRecovery(actor));
    case "end":
      return (await endSecondFactor(actor)) ? end() : showAnew();
  }
}

const answered = (shown: Partial<FactorFormState>): FactorFormState => ({
  ...untouchedFactor,
  ...shown,
  answer: Date.now(),
});

const refuse = (fault: Fault): FactorFormState => answered({ fault });

async function passwordFault(actor: SignedIn, password: string): Promise<Fault | null> {
  const t = await getTranslations("account.password.fault");
  if (password === "") return { field: "password", text: t("oldMissing") };
  const known = await verifyOwnPassword(actor, password);
  if ("stored" in known) return null;
  if (known.why === "wrong") return { field: "password", text: t("wrong") };
  return { field: "form", text: t("wait", { minutes: Math.ceil(known.seconds / 60) }) };
}

/** After a wrong code the app is shown as the form had it: from here the secret goes out upon the password alone. */
async function confirm(actor: SignedIn, code: string, previous: FactorFormState): Promise<FactorFormState> {
  const codes = await confirmSecondFactor(actor, await ownToken(), code);
  if (codes !== null) return showCodes(codes);
  const app = readShownApp(previous);
  if (app === null || !(await hasBegun(actor))) return showAnew();
  const t = await getTranslations("account.factor.fault");
  return answered({ app, fault: { field: "code", text: t("code") } });
}

const appOf = ({ secret, address }: Authenticator): Pick<FactorFormState, "app"> => ({
  app: {
    secret: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
    code: qrCode(address),
  },
});

const showApp = (begun: Authenticator | null) => (begun === null ? showAnew() : answered(appOf(begun)));

function showCodes(codes: string[] | null) {
  if (codes === null) return showAnew();
  refresh();
  return answered({ codes });
}

function end() {
  refresh();
  return answered({ done: "ended" });
}

/** Somebody did it elsewhere meanwhile. */
async function showAnew(): Promise<FactorFormState> {
  refresh();
  return refuse({ field: "form", text: (await getTranslations("account.factor.fault"))("otherState") });
}
