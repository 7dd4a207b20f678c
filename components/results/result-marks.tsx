import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellTick } from "#components/cells/cell-tick.tsx";
import { useMarkTexts } from "#components/results/mark-texts.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

type ResultMarksProps = {
  cell: string;
  name: string;
  typed: TypedResult;
  excusable: boolean;
  editable: boolean;
};

const fields = [
  { field: "asOf", type: "date" },
  { field: "notApplicable", type: "text" },
  { field: "evidence", type: "text" },
  { field: "evidenceOn", type: "date" },
  { field: "evidenceLink", type: "url" },
] as const;

/** What goes with a result beside its note: official or an estimate, as of which day, or not applicable and why; and its evidence. */
export function ResultMarks({ cell, name, typed, excusable, editable }: ResultMarksProps) {
  const t = useTranslations("results");
  if (!editable) return <ShownMarks typed={typed} />;
  return (
    <div className="grid content-start gap-3 sm:grid-cols-2">
      <CellTick cell={cell} field="estimate" label={t("estimate")} stored={typed.estimate} />
      {fields.map(({ field, type }) =>
        field === "notApplicable" && !excusable ? null : (
          <Labelled key={field} text={t(field)}>
            <CellInput
              cell={cell}
              field={field}
              label={`${name}: ${t(field)}`}
              stored={typed[field]}
              type={type}
              maxLength={longestText}
            />
          </Labelled>
        ),
      )}
    </div>
  );
}

function Labelled({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="text-small [&>span]:block [&_input]:w-full">
      <p className="mb-1 text-muted" aria-hidden="true">
        {text}
      </p>
      {children}
    </div>
  );
}

function ShownMarks({ typed }: { typed: TypedResult }) {
  const marks = useMarkTexts()(typed);
  const { evidenceLink } = typed;
  return (
    <ul className="grid content-start gap-1 text-small">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
      {evidenceLink === "" ? null : (
        <li>
          <a href={evidenceLink} rel="noreferrer" className="break-all text-accent underline">
            {evidenceLink}
          </a>
        </li>
      )}
    </ul>
  );
}
