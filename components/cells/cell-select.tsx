"use client";

import { useId } from "react";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { Select } from "#components/ui/input.tsx";

type CellSelectProps = {
  cell: string;
  field: string;
  label: string;
  stored: string;
  /** Word of the value → what people read; the blank one first. */
  options: { value: string; text: string }[];
  className?: string;
};

/** One choice of a cell; blank is a choice of its own: not entered. */
export function CellSelect({ cell, field, label, stored, options, className }: CellSelectProps) {
  const { name, form, shown, error, answer } = useCellField(cell, field, stored);
  const id = useId();
  const wrong = error === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": id };
  return (
    <>
      {/* A select forgets its default when the form is reset after an action: the key makes it new. */}
      <Select
        key={`${answer} ${shown}`}
        name={name}
        form={form}
        defaultValue={shown}
        aria-label={label}
        dense
        className={className}
        {...wrong}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </>
  );
}
