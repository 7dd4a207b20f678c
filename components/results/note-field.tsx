"use client";

import type { SyntheticEvent } from "react";
import { CellFault, faultId } from "#components/cells/cell-fault.tsx";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { lowerField, raiseField } from "#components/results/raise-field.ts";
import { Textarea } from "#components/ui/input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type NoteFieldProps = { cell: string; label: string; stored: string; placeholder: string | undefined };

/** As many lines as the text has, at most two of them in a table's column; while it is written in, room for a paragraph. */
export function NoteField({ cell, label, stored, placeholder }: NoteFieldProps) {
  const { name, form, shown, error, answer } = useCellField(cell, "note", stored);
  const wrong =
    error === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": faultId(name) };
  return (
    <div className="w-full">
      <Textarea
        key={answer}
        name={name}
        form={form}
        defaultValue={shown}
        aria-label={label}
        placeholder={placeholder}
        maxLength={longestText}
        rows={1}
        dense
        onFocus={raise}
        onClick={raise}
        onBlur={({ currentTarget }) => lowerField(currentTarget)}
        className="note-field"
        {...wrong}
      />
      <CellFault cell={cell} field="note" />
    </div>
  );
}

/** Not while the mouse is pressed: what moved then would be marked. */
function raise({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>): void {
  if (!currentTarget.matches(":active")) raiseField(currentTarget);
}
