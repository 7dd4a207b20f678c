import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonLook } from "#components/ui/button-look.ts";

type LinkButtonProps = ComponentProps<"a"> & {
  href: string;
  variant?: ButtonVariant;
  /** A file and not a page: a plain link, which the browser fetches itself. */
  document?: boolean;
};

export function LinkButton({
  variant = "secondary",
  document = false,
  className = "",
  ...rest
}: LinkButtonProps) {
  const classes = `${buttonLook(variant)} ${className}`;
  if (document) return <a className={classes} {...rest} />;
  return <Link prefetch={false} className={classes} {...rest} />;
}
