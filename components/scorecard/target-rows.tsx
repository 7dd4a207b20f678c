"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { CriterionCells } from "#components/scorecard/criterion-cells.tsx";
import type { TableWords } from "#components/scorecard/table-words.ts";
import type { TargetWords } from "#components/scorecard/target-words.ts";
import { Trace } from "#components/scorecard/trace.tsx";
import { VerdictCell } from "#components/scorecard/verdict-cell.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";

type TargetRowsProps = {
  targets: TargetWords[];
  table: TableWords;
  /** The page's path; without JavaScript a button asks the server for the page with that trace open. */
  path: string;
  /** The target whose trace is open from the start. */
  why: string | undefined;
};

/** The targets of a table, each with its first headline, a row for every further criterion, then the trace. */
export function TargetRows({ targets, table, path, why }: TargetRowsProps) {
  return targets.map((target) => (
    <Target key={target.code} target={target} table={table} path={path} asked={why === target.code} />
  ));
}

type TargetProps = { target: TargetWords; table: TableWords; path: string; asked: boolean };

function Target({ target, table, path, asked }: TargetProps) {
  const { code, number, named, text, href, verdict, concluded, headline, further, trace } = target;
  const [open, setOpen] = useState(asked);
  return (
    <tbody id={`target-${code}`}>
      <tr data-target={code} data-verdict={verdict} data-concluded={concluded ?? undefined}>
        <td className="number" title={named.code}>
          {number}
        </td>
        <th scope="row" className="text">
          <Link
            href={href}
            prefetch={false}
            lang="vi"
            className="no-underline hover:text-accent hover:underline"
          >
            {text}
          </Link>
        </th>
        {headline === null ? null : <CriterionCells words={headline} table={table} />}
        <VerdictCell {...target} />
        <td className="why">
          <button
            type="submit"
            form="why"
            name="why"
            value={open ? "" : code}
            formAction={`${path}#target-${code}`}
            aria-expanded={open}
            aria-controls={`why-${code}`}
            onClick={(event) => {
              event.preventDefault();
              setOpen(!open);
            }}
            className="-my-0.5 inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-badge font-medium whitespace-nowrap text-accent hover:underline"
          >
            {table.why}
            <span className="sr-only"> {named.target}</span>
            <ChevronDown aria-hidden="true" className={`size-4 ${open ? "rotate-180" : ""}`} />
          </button>
        </td>
      </tr>
      {further.map((each) => (
        <FurtherCriterion key={each.code} criterion={each} table={table} />
      ))}
      {/* Beside the columns that small screens and paper leave out. */}
      <tr id={`why-${code}`} hidden={!open} className="trace">
        {open ? (
          <>
            <td colSpan={table.years.length + 4}>
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

type FurtherCriterionProps = { criterion: TargetWords["further"][number]; table: TableWords };

/** A further criterion of the target above it, quieter, with its own figures and its own verdict. */
function FurtherCriterion({ criterion, table }: FurtherCriterionProps) {
  const { text, isCondition, verdict } = criterion;
  return (
    <tr className="further">
      <td className="number" />
      <th scope="row" className="text">
        {isCondition ? `${table.ofWhich} ` : null}
        <span lang="vi">{text}</span>
      </th>
      <CriterionCells words={criterion} table={table} />
      <td className="verdict">
        <span
          className={`inline-flex items-center gap-1.5 text-small font-medium ${verdictLook(verdict).text}`}
        >
          <VerdictSign verdict={verdict} />
          {table.verdicts[verdict]}
        </span>
      </td>
      <td className="why" />
    </tr>
  );
}
