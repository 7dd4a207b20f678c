import type { ReactNode } from "react";
import { Field } from "#components/ui/field.tsx";

type FileFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** What the browser offers to choose from. */
  accept: string;
};

/** A file to send. */
export function FileField({ name, label, hint, error, required = false, accept }: FileFieldProps) {
  return (
    <Field {...{ label, hint, error, required }}>
      {(aria) => (
        <input
          {...aria}
          type="file"
          name={name}
          accept={accept}
          className="block w-full rounded-control border border-edge bg-ground px-3 py-2 text-small file:mr-3 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-wash file:px-3 file:py-1 file:text-ink"
        />
      )}
    </Field>
  );
}
