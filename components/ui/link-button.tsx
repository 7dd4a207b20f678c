import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "#components/ui/button-look.ts";

type LinkButtonProps = ComponentProps<"a"> & {
  href: string;
  look?: ButtonLook;
  /** A file and not a page: a plain link, which the browser fetches itself. */
  document?: boolean;
};

export function LinkButton({ look = "quiet", document = false, className = "", ...rest }: LinkButtonProps) {
  const classes = `${buttonLook(look)} ${className}`;
  return document ? <a className={classes} {...rest} /> : <Link className={classes} {...rest} />;
}
