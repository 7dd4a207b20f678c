"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { Notice } from "#components/cells/notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { type CellFormState, untouched } from "#lib/forms/cell-form.ts";

type Props = {
  action: (state: CellFormState, form: FormData) => Promise<CellFormState>;
  save: string;
  primary?: boolean;
  children: ReactNode;
};

/** A form of versioned cells: works without JavaScript, keeps what was typed when it is refused. */
export function CellForm({ action, save, primary = false, children }: Props) {
  const [state, dispatch, pending] = useActionState(action, untouched);
  const [touchedAfter, setTouchedAfter] = useState<number | null>(null);
  const refused = state.notice?.kind === "refused";
  useLeaveGuard(refused || touchedAfter === state.answer);
  return (
    <CellFormContext value={state}>
      <form action={dispatch} onInput={() => setTouchedAfter(state.answer)} noValidate>
        {children}
        <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-line border-t bg-ground py-4 print:hidden">
          <Button type="submit" variant={primary ? "primary" : "secondary"} disabled={pending}>
            {save}
          </Button>
          <Notice notice={state.notice} />
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
