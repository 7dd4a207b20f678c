"use client";

import { useTranslations } from "next-intl";
import { CellFault } from "#components/cells/cell-fault.tsx";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellSelect } from "#components/cells/cell-select.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { CellTick } from "#components/cells/cell-tick.tsx";
import { CellChoices } from "#components/grid/cell-choices.tsx";
import { useFigureText } from "#components/grid/figure-text.ts";
import { grades } from "#lib/domain/grade.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

/** What a result's cell is filled in by. */
export type ResultInput = {
  id: string;
  /** What is read for its fields. */
  label: string;
  input: "share" | "number" | "yes-no" | "grade";
  unit: string | null;
  typed: TypedResult;
  version: number;
};

/** The fields of one result's figure. */
export function ResultFields(props: ResultInput) {
  const { id, label, input, unit, typed, version } = props;
  return (
    <div>
      <div className={`flex flex-wrap gap-x-2 gap-y-1 ${input === "share" ? "items-end" : "items-start"}`}>
        <Figures {...props} />
        {unit === null ? null : (
          <span className="flex min-h-8 items-center text-small text-muted">{unit}</span>
        )}
      </div>
      {["value", "denominator"].map((field) => (
        <CellFault key={field} cell={id} field={field} />
      ))}
      <CellChoices cell={id} />
      <CellStamp cell={id} name={label} version={version} typed={typed} />
    </div>
  );
}

function Figures({ id: cell, label: name, input, typed }: ResultInput) {
  const t = useTranslations("results.field");
  const say = useFigureText();
  const label = t("value", { name });
  const option = (value: string): Option => ({ value, text: say({ value }) });
  switch (input) {
    case "share":
      return <Share cell={cell} name={name} typed={typed} />;
    case "number":
      return <Quantity cell={cell} label={label} stored={typed.value} negative={typed.negative} />;
    case "yes-no":
      return <Choice cell={cell} label={label} stored={typed.value} options={["yes", "no"].map(option)} />;
    case "grade":
      return <Choice cell={cell} label={label} stored={typed.value} options={grades.map(option)} />;
  }
}

type Option = { value: string; text: string };
type ChoiceProps = { cell: string; label: string; stored: string; options: Option[] };

function Choice({ cell, label, stored, options }: ChoiceProps) {
  const t = useTranslations("results.field");
  return (
    <CellSelect
      cell={cell}
      field="value"
      label={label}
      stored={stored}
      options={[{ value: "", text: t("choose") }, ...options]}
      className="w-auto min-w-28"
    />
  );
}

/** Two figures, or a percentage in the first place; what stands in each is said over it. */
function Share({ cell, name, typed }: { cell: string; name: string; typed: TypedResult }) {
  const t = useTranslations("results.field");
  return (
    <span className="inline-grid grid-cols-[auto_auto_auto] items-center gap-x-1.5">
      <ShareHead>{t("reached")}</ShareHead>
      <span aria-hidden="true" />
      <ShareHead>{t("all")}</ShareHead>
      <CellInput
        cell={cell}
        field="value"
        label={t("numerator", { name })}
        stored={typed.value}
        placeholder={t("orPercent")}
        numeric
        inputMode="text"
        className="w-18 placeholder:text-tiny placeholder:text-muted"
        faultBelow
      />
      <span className="text-muted">/</span>
      <CellInput
        cell={cell}
        field="denominator"
        label={t("denominator", { name })}
        stored={typed.denominator}
        numeric
        className="w-18"
        faultBelow
      />
    </span>
  );
}

/** Read with the field under it, by its name. */
const ShareHead = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="text-tiny text-muted">
    {children}
  </span>
);

type QuantityProps = { cell: string; label: string; stored: string; negative: string };

/** A negative quantity is asked about before it is recorded. */
function Quantity({ cell, label, stored, negative }: QuantityProps) {
  const t = useTranslations("results");
  const value = useCellField(cell, "value", stored);
  return (
    <span className="inline-flex flex-col items-start gap-1">
      <CellInput
        cell={cell}
        field="value"
        label={label}
        stored={stored}
        numeric
        className="w-24"
        faultBelow
      />
      {value.shown.trim().startsWith("-") ? (
        <CellTick cell={cell} field="negative" label={t("negative")} stored={negative} />
      ) : null}
    </span>
  );
}
