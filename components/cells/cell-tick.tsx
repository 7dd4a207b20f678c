import { useCellField } from "#components/cells/cell-form-context.ts";

type CellTickProps = { cell: string; field: string; label: string; stored: string };

/** A field of a cell that is ticked ("yes") or left. */
export function CellTick({ cell, field, label, stored }: CellTickProps) {
  const { name, form, shown, answer } = useCellField(cell, field, stored);
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-small">
      <input
        key={`${answer} ${shown}`}
        type="checkbox"
        name={name}
        form={form}
        value="yes"
        defaultChecked={shown === "yes"}
        className="size-4"
      />
      {label}
    </label>
  );
}
