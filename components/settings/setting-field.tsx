import type { ReactNode } from "react";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { TextField } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type SettingFieldProps = {
  form: StandingForm;
  name: string;
  label: string;
  stored: string | undefined;
  hint?: ReactNode;
  numeric?: boolean;
  required?: boolean;
};

/** One line of the settings: as it was typed where it was refused, else as it stands. */
export function SettingField({ form, name, stored, required, ...field }: SettingFieldProps) {
  return (
    <TextField
      key={`${form.state.answer} ${form.version}`}
      name={name}
      defaultValue={form.shown(name, stored)}
      error={form.state.errors[name]}
      maxLength={longestText}
      autoComplete="off"
      aria-required={required}
      {...field}
    />
  );
}
