"use client";

import { type ReactNode, useActionState, useContext, useState } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { FormNotice } from "#components/cells/form-notice.tsx";
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
  children: ReactNode;
};

/** The main form's button stays in sight however long the table is. */
const afloat = "sticky bottom-0 z-10 border-t border-line bg-ground py-3.5";

/**
 * A form of versioned cells. It works without JavaScript, and shows again what was typed when it is refused. In a grid
 * that lives its cells save by themselves, and there is nothing to send.
 */
export function CellForm({ action, save, primary = false, children }: CellFormProps) {
  const [state, dispatch, pending] = useActionState(action, untouched);
  const [touchedAfter, setTouchedAfter] = useState<number | null>(null);
  const live = useContext(LiveContext) !== null;
  useLeaveGuard(!live && (state.notice?.kind === "refused" || touchedAfter === state.answer));
  return (
    <CellFormContext value={state}>
      <form
        action={dispatch}
        onInput={() => setTouchedAfter(state.answer)}
        onSubmit={(event) => live && event.preventDefault()}
        noValidate
      >
        {children}
        {live ? null : (
          <div
            className={`mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden ${primary ? afloat : ""}`}
          >
            <Button variant={primary ? "primary" : "secondary"} disabled={pending}>
              {save}
            </Button>
            <FormNotice notice={state.notice} />
          </div>
        )}
      </form>
    </CellFormContext>
  );
}
