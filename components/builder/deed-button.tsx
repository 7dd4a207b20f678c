"use client";

import type { ReactNode } from "react";
import { useBuilder } from "#components/builder/builder-context.ts";
import { deedValue, type RowDeed } from "#lib/forms/row-deed.ts";

type DeedButtonProps = {
  deed: RowDeed;
  label?: string;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** Adds, moves or removes a row: at once, or without JavaScript by asking the server. */
export function DeedButton({ deed, label, disabled = false, className = "", children }: DeedButtonProps) {
  const { deed: act } = useBuilder();
  return (
    <button
      type="submit"
      name="do"
      value={deedValue(deed)}
      disabled={disabled}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.preventDefault();
        act(deed);
      }}
      className={`inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-control px-2 text-small font-medium text-accent hover:bg-wash disabled:cursor-not-allowed disabled:text-muted disabled:opacity-60 ${className}`}
    >
      {children}
    </button>
  );
}
