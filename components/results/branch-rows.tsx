"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useLive } from "#components/grid/live-context.ts";
import { LiveVerdict } from "#components/grid/live-verdict.tsx";
import { WarningRow } from "#components/grid/live-warnings.tsx";
import { type BranchesRow, ResultRow, RowName, type RowPlace } from "#components/results/result-row.tsx";
import { RowBlock } from "#components/results/row-block.tsx";
import { Cell, RowHead } from "#components/ui/data-table.tsx";
import { branchesEntered } from "#lib/domain/branches-entered.ts";

/** A criterion that every branch answers for: its head, and the branches' rows, which can be folded away. */
export function BranchRows({ row, ...place }: RowPlace & { row: BranchesRow }) {
  const t = useTranslations("results");
  const [open, setOpen] = useState(true);
  const id = useId();
  const { year } = place;
  const now = useLive((store) => store.traces.of(row.criterion));
  const entered = now === undefined ? row.entered : branchesEntered(now, year);
  return (
    <>
      <RowBlock rows={1}>
        <tr data-criterion={row.id}>
          <RowHead className="font-medium">
            <RowName row={row} />
          </RowHead>
          <Cell className="max-md:hidden" />
          <Cell>
            <span className="mr-2 text-small text-muted">
              {t("branchesEntered", { entered: String(entered), all: String(row.rows.length) })}
            </span>
            <button
              type="button"
              data-scripted=""
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
              className="inline-flex min-h-7 cursor-pointer items-center gap-1 text-small font-medium text-accent hover:underline print:hidden"
            >
              {t(open ? "fold" : "unfold")}
              <span className="sr-only"> {row.name}</span>
              <ChevronDown aria-hidden="true" className={`size-4 ${open ? "rotate-180" : ""}`} />
            </button>
          </Cell>
          <Cell className="max-md:hidden" />
          <Cell className="max-md:hidden" />
          <Cell label={t("columns.verdict", { year: String(year) })}>
            <LiveVerdict criterion={row.criterion} branch={null} verdict={row.verdict} />
          </Cell>
          <td />
        </tr>
        <WarningRow of={{ criterion: row.criterion, branch: null }} year={year} columns={7} className="" />
      </RowBlock>
      <RowBlock rows={row.rows.length} id={id} hidden={!open}>
        {row.rows.map((each) => (
          <ResultRow key={each.id} row={each} {...place} />
        ))}
      </RowBlock>
    </>
  );
}
