"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { CheckField } from "#components/ui/check-field.tsx";
import type { Basis } from "#lib/domain/scorecard.ts";
import { type FreezeFormState, untouchedFreeze } from "#lib/forms/freeze-form.ts";

type FreezeFormProps = {
  action: (state: FreezeFormState, form: FormData) => Promise<FreezeFormState>;
  /** The number that the version will have. */
  version: number;
  /** The hash of what this page shows: nothing else is frozen. */
  seen: string;
  /** On each basis, each group's tally in words. */
  bases: { basis: Basis; tallies: string[] }[];
  proposed: Basis;
  /** The basis on which the last version says all this already. */
  frozen: { basis: Basis; version: number } | null;
};

/** On which basis the review is frozen, with what comes out on each; that one looked, since it is for good; the button. */
export function FreezeForm({ action, version, seen, bases, proposed, frozen }: FreezeFormProps) {
  const t = useTranslations("freeze");
  const names = useTranslations("scorecard.basis");
  const [state, dispatch, pending] = useActionState(action, untouchedFreeze);
  const refused = state.kind === "done" ? null : state.basis;
  const chosen = refused ?? (frozen === null ? proposed : null);
  return (
    <form action={dispatch} className="mt-5 grid gap-4">
      <input type="hidden" name="seen" value={seen} />
      <fieldset>
        <legend className="mb-2 font-medium">{t("basis")}</legend>
        <div className="grid gap-3 sm:grid-cols-2 xl:max-w-4xl">
          {bases.map(({ basis, tallies }) => (
            <label
              key={`${basis} ${chosen} ${version}`}
              className="flex cursor-pointer items-start gap-3 rounded-control border border-line-strong p-3.5 has-checked:border-accent has-checked:bg-accent-wash has-disabled:cursor-default has-disabled:border-line has-disabled:bg-wash"
            >
              <input
                type="radio"
                name="basis"
                value={basis}
                disabled={basis === frozen?.basis}
                defaultChecked={basis === chosen && basis !== frozen?.basis}
                className="mt-1 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <span className="font-medium">{names(basis)}</span>
                {basis === frozen?.basis ? (
                  <span className="text-muted">
                    {" "}
                    · {t("alreadyFrozen", { version: String(frozen.version) })}
                  </span>
                ) : basis === proposed ? (
                  <span className="text-muted"> · {t("proposed")}</span>
                ) : null}
                {tallies.map((tally) => (
                  <span key={tally} className="mt-0.5 block text-small text-muted">
                    {tally}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <CheckField
        key={`looked ${state.looked} ${version}`}
        name="looked"
        label={t("looked", { version: String(version) })}
        hint={t("lookedHint")}
        defaultChecked={state.looked}
        error={state.kind === "not looked" ? t("tick") : undefined}
      />
      {state.kind === "untouched" ? null : (
        <Banner tone={state.kind === "done" ? "done" : "error"} live>
          {state.text}
        </Banner>
      )}
      <div>
        <Button variant={frozen === null ? "primary" : "secondary"} disabled={pending}>
          <Lock aria-hidden="true" className="size-4" />
          {t("make", { version: String(version) })}
        </Button>
      </div>
    </form>
  );
}
