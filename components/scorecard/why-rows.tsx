"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Trace } from "#components/scorecard/trace.tsx";
import type { TraceWords } from "#components/scorecard/trace-words.ts";

type WhyRowsProps = {
  code: string;
  verdict: string;
  concluded: string | undefined;
  /** The page's path; without JavaScript the button asks the server for the page with this trace open. */
  path: string;
  open: boolean;
  words: { why: string; target: string };
  /** How many columns there are beside those that small screens and paper leave out. */
  columns: number;
  cells: ReactNode;
  conditions: ReactNode;
  trace: TraceWords;
};

/** One target: its row, the rows of its further criteria, and the trace, which is drawn once it is open. */
export function WhyRows(props: WhyRowsProps) {
  const { code, verdict, concluded, path, words, columns, cells, conditions, trace } = props;
  const [open, setOpen] = useState(props.open);
  const id = `why-${code}`;
  return (
    <tbody id={`target-${code}`}>
      <tr data-target={code} data-verdict={verdict} data-concluded={concluded}>
        {cells}
        <td className="why">
          <button
            type="submit"
            form="why"
            name="why"
            value={open ? "" : code}
            formAction={`${path}#target-${code}`}
            aria-expanded={open}
            aria-controls={id}
            onClick={(event) => {
              event.preventDefault();
              setOpen(!open);
            }}
            className="-my-0.5 inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-badge font-medium whitespace-nowrap text-accent hover:underline"
          >
            {words.why}
            <span className="sr-only"> {words.target}</span>
            <ChevronDown aria-hidden="true" className={`size-4 ${open ? "rotate-180" : ""}`} />
          </button>
        </td>
      </tr>
      {conditions}
      <tr id={id} hidden={!open} className="trace">
        {open ? (
          <>
            <td colSpan={columns}>
              <div className="max-w-5xl xl:w-[calc(100%+14rem)]">
                <Trace words={trace} />
              </div>
            </td>
            <td className="course" />
            <td className="why" />
          </>
        ) : null}
      </tr>
    </tbody>
  );
}
