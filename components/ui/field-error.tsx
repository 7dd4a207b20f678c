import type { ReactNode } from "react";

/** The sentence under a field that says what is wrong and what to do. Name its id in the field's `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 text-small font-medium text-missed">
      {children}
    </p>
  );
}
