import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "#components/ui/field-error.tsx";

type CheckFieldProps = Omit<ComponentProps<"input">, "type" | "value"> & {
  label: ReactNode;
  hint: ReactNode;
  error?: string | undefined;
};

/** A box to tick, with what it means; ticked it sends "yes". */
export function CheckField({ label, hint, error, ...input }: CheckFieldProps) {
  const id = useId();
  return (
    <div>
      <label className="flex items-start gap-2.5 font-medium">
        <input
          type="checkbox"
          value="yes"
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error === undefined ? undefined : true}
          className="mt-1 size-4 shrink-0"
          {...input}
        />
        {label}
      </label>
      <p id={`${id}-hint`} className="mt-1 pl-6.5 text-small text-muted">
        {hint}
      </p>
      {error === undefined ? null : (
        <div className="pl-6.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </div>
  );
}
