import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { CellInput } from "#components/cells/cell-input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

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
      <Estimate cell={cell} stored={typed.estimate} />
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

function Estimate({ cell, stored }: { cell: string; stored: string }) {
  const t = useTranslations("results");
  const estimate = useCellField(cell, "estimate", stored);
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-small">
      <input
        key={`${estimate.answer} ${estimate.shown}`}
        type="checkbox"
        name={estimate.name}
        value="yes"
        defaultChecked={estimate.shown === "yes"}
        className="size-4"
      />
      {t("estimate")}
    </label>
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
  const t = useTranslations("results");
  const locale = useLocale() as Locale;
  const { evidence, evidenceOn, evidenceLink } = typed;
  const marks = [
    ...(typed.value === "" ? [] : [t(typed.estimate === "" ? "official" : "estimate")]),
    ...(typed.asOf === "" ? [] : [`${t("asOf")}: ${formatDay(typed.asOf, locale)}`]),
    ...(typed.notApplicable === "" ? [] : [`${t("notApplicable")}: ${typed.notApplicable}`]),
    ...(evidence === "" ? [] : [`${t("evidence")}: ${evidence}`]),
    ...(evidenceOn === "" ? [] : [`${t("evidenceOn")}: ${formatDay(evidenceOn, locale)}`]),
  ];
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
