"use client";

import { createContext, useContext } from "react";
import { useFieldFault } from "#components/grid/use-field-fault.ts";
import { type CellFormState, fieldName, untouched } from "#lib/forms/cell-form.ts";

export const CellFormContext = createContext<CellFormState>(untouched);

/** What a field shows: the text as it was sent where the form was refused, else what is stored; and what is wrong with it. */
export function useCellField(cell: string, field: string, stored: string) {
  const { typed, errors, answer } = useContext(CellFormContext);
  const live = useFieldFault(cell, field);
  const name = fieldName(cell, field);
  const wasSent = Object.keys(typed).length > 0;
  return { name, answer, shown: wasSent ? (typed[name] ?? "") : stored, error: live ?? errors[name] };
}
