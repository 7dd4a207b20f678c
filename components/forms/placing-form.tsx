"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { Banner } from "#components/ui/banner.tsx";
import { untouchedForm } from "#lib/forms/form-state.ts";

type PlacingFormProps = { id?: string; action: FormAction; children?: ReactNode };

/**
 * Moves something among its like, and says so where it is seen wherever one is in the list. The buttons may stand
 * elsewhere and name the form by its id: one stays at the button, which moves along. They keep off the foot of the
 * window (`scroll-mb-24`), where the answer would lie over the one that is focused.
 */
export function PlacingForm({ id, action, children }: PlacingFormProps) {
  const [{ notice }, dispatch] = useActionState(action, untouchedForm);
  const look = id === undefined ? "grid gap-3" : "sticky bottom-3 z-10 mt-4 w-fit max-w-full print:hidden";
  return (
    <form id={id} action={dispatch} className={look}>
      {children}
      <div role="status">
        {notice === null ? null : (
          <Banner tone={notice.kind === "saved" ? "done" : "caution"} className="text-small">
            <p>{notice.text}</p>
          </Banner>
        )}
      </div>
    </form>
  );
}
