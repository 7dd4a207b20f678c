"use client";

import { useCellField } from "#components/cells/cell-form-context.ts";
import { FieldError } from "#components/ui/field-error.tsx";

/** The id of what is said to be wrong with a field. */
export const faultId = (name: string): string => `fault ${name}`.replaceAll(" ", "-");

/** What is wrong with a field, said under its cell so that nothing beside the field moves. */
export function CellFault({ cell, field }: { cell: string; field: string }) {
  const { name, error } = useCellField(cell, field, "");
  return error === undefined ? null : <FieldError id={faultId(name)}>{error}</FieldError>;
}
