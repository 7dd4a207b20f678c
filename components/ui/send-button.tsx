"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "#components/ui/button.tsx";

type SendButtonProps = Omit<ButtonProps, "children" | "why"> & {
  children: ReactNode;
  /** What the button says while its own form is on its way. */
  busy: ReactNode;
  /** What goes on meanwhile, where it may take seconds: beside a bar that moves. */
  explain?: ReactNode;
  /** Whether another form of the page is on its way. */
  waits?: boolean;
};

/** The button that sends its form. Of several forms on a page, only the one that was sent says so. */
export function SendButton({
  children,
  busy,
  explain,
  waits = false,
  disabled = false,
  ...rest
}: SendButtonProps) {
  const { pending } = useFormStatus();
  return (
    <>
      <Button {...rest} disabled={disabled || pending || waits}>
        {pending ? busy : children}
      </Button>
      {pending && explain !== undefined ? (
        <span role="status" className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
          <span aria-hidden="true" className="progress-bar w-40" />
          {explain}
        </span>
      ) : null}
    </>
  );
}
