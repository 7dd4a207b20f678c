import { type ComponentProps, type ReactNode, useId } from "react";
import { DayInput } from "#components/ui/day-input.tsx";
import { FieldError } from "#components/ui/field-error.tsx";
import { Input, Select } from "#components/ui/input.tsx";

/** What a control must carry so that its label, hint and error are read with it. */
export type ControlAria = {
  id: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
  "aria-describedby"?: string;
};

type FieldText = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Marked with a star, and said to those who do not see it. */
  required?: boolean;
  /** The label is read but not seen, where a table's heads say it already. */
  labelHidden?: boolean;
};

export type FieldProps = FieldText & { children: (control: ControlAria) => ReactNode; className?: string };

/** A label, a control, its hint and its error. The control is what `children` makes of the ids. */
export function Field({ label, hint, error, required, labelHidden, children, className = "" }: FieldProps) {
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== "";
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter(Boolean).join(" ");
  const aria: ControlAria = {
    id,
    ...(wrong ? { "aria-invalid": true as const } : {}),
    ...(required ? { "aria-required": true as const } : {}),
    ...(described === "" ? {} : { "aria-describedby": described }),
  };
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className={`${labelHidden ? "sr-only" : "mb-1.5 block font-medium"} ${required ? "required" : ""}`}
      >
        {label}
      </label>
      {children(aria)}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-small text-muted">
          {hint}
        </p>
      ) : null}
      {wrong ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  required,
  labelHidden,
  ...input
}: FieldText & ComponentProps<typeof Input>) {
  return (
    <Field {...{ label, hint, error, required, labelHidden }}>
      {(aria) => (input.type === "date" ? <DayInput {...input} {...aria} /> : <Input {...input} {...aria} />)}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  required,
  labelHidden,
  ...select
}: FieldText & ComponentProps<typeof Select>) {
  return (
    <Field {...{ label, hint, error, required, labelHidden }}>
      {(aria) => <Select {...select} {...aria} />}
    </Field>
  );
}
