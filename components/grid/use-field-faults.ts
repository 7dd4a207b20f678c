import { useTranslations } from "next-intl";
import { useLiveCell } from "#components/grid/live-context.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";

/** What keeps the text of a cell's field from being read, in words. */
export function useFieldFaults(cell: string): (field: string) => string | undefined {
  const t = useTranslations("results.fault");
  const { faults } = useLiveCell(cell);
  return (field) => {
    const fault = faults.find((each) => each.field === field);
    return fault === undefined ? undefined : wordFieldFault(fault, t);
  };
}
