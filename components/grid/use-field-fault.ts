import { useTranslations } from "next-intl";
import { useLiveCell } from "#components/grid/live-context.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";

/** What keeps the text of a field from being read, in words. */
export function useFieldFault(cell: string, field: string): string | undefined {
  const t = useTranslations("results.fault");
  const fault = useLiveCell(cell).faults.find((each) => each.field === field);
  return fault === undefined ? undefined : wordFieldFault(fault, t);
}
