"use client";

import { type ReactNode, useActionState, useContext, useId, useMemo, useState } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { FormNotice } from "#components/cells/form-notice.tsx";
import { HeldTexts } from "#components/cells/held-texts.tsx";
import { LiveContext } from "#components/grid/live-context.ts";
import { Button } from "#components/ui/button.tsx";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { type CellFormState, untouched } from "#lib/forms/cell-form.ts";

type CellFormProps = {
  action: (state: CellFormState, form: FormData) => Promise<CellFormState>;
  /** The words of the button. */
  save: string;
  /** The page's one primary button. */
  primary?: boolean;
  /** What the cells are called. */
  names: Readonly<Record<string, string>>;
  /** The cells are only shown: what was sent before they were closed is still told of. */
  closed?: boolean;
  children: ReactNode;
};

/** The main form's button stays in sight however long the table is. */
const afloat = "sticky bottom-0 z-10 border-t border-line bg-ground py-3.5";

/**
 * A form of versioned cells. It works without JavaScript, and shows again what was typed when it is refused. In a grid
 * that lives its cells save by themselves, and there is nothing to send. The cells stand beside the form, not within it:
 * to look at any property of a form, as React does at every key, is to look through all its fields by their names.
 */
export function CellForm({ action, save, primary = false, names, closed = false, children }: CellFormProps) {
  const [state, dispatch, pending] = useActionState(action, untouched);
  const [touchedAfter, setTouchedAfter] = useState<number | null>(null);
  const live = useContext(LiveContext) !== null;
  const form = useId();
  const shared = useMemo(() => ({ ...state, form }), [state, form]);
  useLeaveGuard(!live && !closed && (state.notice?.kind === "refused" || touchedAfter === state.answer));
  return (
    <CellFormContext value={shared}>
      <form
        id={form}
        action={dispatch}
        onSubmit={(event) => live && event.preventDefault()}
        // Else the browser notes down all fields every second, for going back; what lives has its outbox.
        autoComplete={live ? "off" : undefined}
        noValidate
      >
        {/*
         * Enter is a key of the grid. Pressed before the grid lives it would send the form by the first button it finds, and
         * what is typed meanwhile would go when the answer comes: this button does nothing.
         */}
        <button type="submit" disabled hidden />
      </form>
      <div onInput={() => setTouchedAfter(state.answer)}>
        {children}
        {live || (closed && state.notice === null) ? null : (
          <div
            className={`mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden ${primary ? afloat : ""}`}
          >
            {closed ? null : (
              <Button
                data-plain=""
                form={form}
                variant={primary ? "primary" : "secondary"}
                disabled={pending}
              >
                {save}
              </Button>
            )}
            <FormNotice notice={state.notice} />
            <HeldTexts held={state.held} names={names} />
          </div>
        )}
      </div>
    </CellFormContext>
  );
}
