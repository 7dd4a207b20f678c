"use client";

import { createContext, useContext } from "react";
import { useFieldFaults } from "#components/grid/use-field-faults.ts";
import { type CellFormState, fieldName, untouched } from "#lib/forms/cell-form.ts";

/** How a form of cells was answered, and its id: fields name it, since they do not stand within it. */
export const CellFormContext = createContext<CellFormState & { form?: string }>(untouched);

/** What is wrong with the fields of a cell, each sentence once. */
export function useCellErrors(cell: string, fields: readonly string[]): string[] {
  const { errors } = useContext(CellFormContext);
  const faultIn = useFieldFaults(cell);
  const said = fields.flatMap((field) => faultIn(field) ?? errors[fieldName(cell, field)] ?? []);
  return [...new Set(said)];
}

/** What a field shows: the text as it was sent where the form was refused, else what is stored; and what is wrong with it. */
export function useCellField(cell: string, field: string, stored: string) {
  const { form, typed, errors, answer } = useContext(CellFormContext);
  const live = useFieldFaults(cell)(field);
  const name = fieldName(cell, field);
  const wasSent = Object.keys(typed).length > 0;
  return { name, form, answer, shown: wasSent ? (typed[name] ?? "") : stored, error: live ?? errors[name] };
}
