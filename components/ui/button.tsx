import { type ComponentProps, useId } from "react";
import { type ButtonVariant, buttonLook } from "#components/ui/button-look.ts";

/** `why` says in words why the button cannot act; with it the button is disabled. */
export type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant; why?: string };

export function Button({
  variant = "secondary",
  why,
  type = "submit",
  className = "",
  ...rest
}: ButtonProps) {
  const reason = useId();
  const classes = `${buttonLook(variant)} cursor-pointer disabled:cursor-not-allowed disabled:opacity-60 ${className}`;
  if (why === undefined) return <button type={type} className={classes} {...rest} />;
  return (
    <span className="inline-flex flex-col items-start gap-1">
      <button {...rest} type={type} className={classes} disabled aria-describedby={reason} />
      <span id={reason} className="text-small text-muted">
        {why}
      </span>
    </span>
  );
}
