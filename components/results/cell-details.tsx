"use client";

import { ChevronDown, Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useId, useState } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { useLiveCell } from "#components/grid/live-context.ts";
import { CellFiles } from "#components/results/cell-files.tsx";
import { CellHistory } from "#components/results/cell-history.tsx";
import { CellWhy } from "#components/results/cell-why.tsx";
import { ResultMarks } from "#components/results/result-marks.tsx";
import { type FilesPlace, useCellFiles } from "#components/results/use-cell-files.ts";
import { Cell } from "#components/ui/data-table.tsx";
import { fieldName } from "#lib/forms/cell-form.ts";
import { markFields, type TypedResult } from "#lib/reading/typed-result.ts";

export type CellDetailsProps = {
  id: string;
  label: string;
  criterion: string;
  branch: string | null;
  year: number;
  typed: TypedResult;
  /** Where the history of the cell is read; null where it is not told. */
  history: string | null;
  /** Null where the cell takes no files. */
  files: FilesPlace | null;
  /** Whether it can be marked not applicable. */
  excusable: boolean;
  editable: boolean;
  className: string;
  /** The cells of the row itself. */
  children: ReactNode;
};

/** A cell's row, and the pane that opens under it: its marks, its files, why it is judged so, and its history. */
export function CellDetails(props: CellDetailsProps) {
  const {
    id,
    label,
    criterion,
    branch,
    year,
    typed,
    history,
    files,
    excusable,
    editable,
    className,
    children,
  } = props;
  const t = useTranslations("results");
  const place = { kind: "result", criterion, branch, year } as const;
  const pane = useId();
  const wrong = useMarkFault(id);
  const [asked, setAsked] = useState(false);
  // A pane that had to open stays open, so that its field keeps the focus while its fault is mended.
  if (wrong && !asked) setAsked(true);
  const open = asked;
  const attached = useCellFiles(files, open);
  const count = attached.files.length;
  return (
    <>
      <tr data-criterion={id} data-cell={id} className={className}>
        {children}
        <Cell className="text-right">
          <button
            type="button"
            data-scripted=""
            aria-expanded={open}
            aria-controls={pane}
            onClick={() => setAsked(!open)}
            className="inline-flex min-h-7 cursor-pointer items-center gap-1 font-medium whitespace-nowrap text-accent hover:underline print:hidden"
          >
            {t("details")}
            <span className="sr-only"> {label}</span>
            <ChevronDown aria-hidden="true" className={`size-4 ${open ? "rotate-180" : ""}`} />
          </button>
          {count === 0 ? null : (
            <p className="flex items-center justify-end gap-1 text-small whitespace-nowrap text-muted">
              <Paperclip aria-hidden="true" className="size-3.5" />
              {t("files.count", { count })}
            </p>
          )}
        </Cell>
      </tr>
      <tr id={pane} data-details="" data-cell={id} hidden={!open} className={className}>
        <td colSpan={7}>
          <div className="grid gap-x-10 gap-y-5 pt-1 pb-3 pl-5 lg:grid-cols-[5fr_4fr_4fr] max-md:pl-0">
            <div className="grid content-start gap-4">
              <ResultMarks cell={id} name={label} typed={typed} excusable={excusable} editable={editable} />
              {files !== null && (open || count > 0) ? (
                <CellFiles {...attached} name={label} each={files.each} editable={editable} />
              ) : null}
            </div>
            {open ? (
              <>
                <CellWhy criterion={criterion} branch={branch} />
                {history === null ? null : (
                  <CellHistory
                    {...{ place, editable }}
                    cell={id}
                    name={label}
                    address={history}
                    filesChanged={attached.changes}
                  />
                )}
              </>
            ) : null}
          </div>
        </td>
      </tr>
    </>
  );
}

/** A mark that cannot be recorded has to be seen. */
function useMarkFault(cell: string): boolean {
  const { errors } = useContext(CellFormContext);
  const { faults } = useLiveCell(cell);
  return markFields.some(
    (field) =>
      field !== "note" && (fieldName(cell, field) in errors || faults.some((fault) => fault.field === field)),
  );
}
