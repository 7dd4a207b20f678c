"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { FormNotice } from "#components/cells/form-notice.tsx";
import { Button } from "#components/ui/button.tsx";
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

/** A form of versioned cells. It works without JavaScript, and shows again what was typed when it is refused. */
export function CellForm({ action, save, primary = false, children }: CellFormProps) {
  const [state, dispatch, pending] = useActionState(action, untouched);
  const [touchedAfter, setTouchedAfter] = useState<number | null>(null);
  useLeaveGuard(state.notice?.kind === "refused" || touchedAfter === state.answer);
  return (
    <CellFormContext value={state}>
      <form action={dispatch} onInput={() => setTouchedAfter(state.answer)} noValidate>
        {children}
        <div
          className={`mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden ${primary ? afloat : ""}`}
        >
          <Button variant={primary ? "primary" : "secondary"} disabled={pending}>
            {save}
          </Button>
          <FormNotice notice={state.notice} />
        </div>
      </form>
    </CellFormContext>
  );
}

/** Asks before the page is left while something typed is not saved. */
function useLeaveGuard(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
