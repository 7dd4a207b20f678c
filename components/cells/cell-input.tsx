"use client";

import type { ComponentProps } from "react";
import { faultId } from "#components/cells/cell-fault.tsx";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { Input } from "#components/ui/input.tsx";

type CellInputProps = Omit<ComponentProps<typeof Input>, "name" | "defaultValue"> & {
  cell: string;
  field: string;
  /** What is read for the field: the table's heads say it to the eye. */
  label: string;
  stored: string;
  /** What is wrong is said elsewhere: by a CellFault, or in the element of this id. */
  faultBelow?: boolean | string;
};

/** One figure of a cell, with what is wrong under it. */
export function CellInput({ cell, field, label, stored, faultBelow, className, ...input }: CellInputProps) {
  const { name, form, shown, error, answer } = useCellField(cell, field, stored);
  const id = typeof faultBelow === "string" ? faultBelow : faultId(name);
  const wrong = error === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": id };
  return (
    <span className={`inline-block align-top ${className?.includes("w-full") ? "w-full" : ""}`}>
      <Input
        key={answer}
        name={name}
        form={form}
        defaultValue={shown}
        aria-label={label}
        dense
        className={className}
        {...wrong}
        {...input}
      />
      {error === undefined || faultBelow ? null : (
        <span className="block max-w-72">
          <FieldError id={id}>{error}</FieldError>
        </span>
      )}
    </span>
  );
}
