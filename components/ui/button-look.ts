const common =
  "inline-flex min-h-9 items-center justify-center gap-2 rounded-control px-3.5 py-1.5 font-medium no-underline motion-safe:transition-colors";

const looks = {
  /** One a page: what the page is for. */
  primary: `${common} border border-accent-ground bg-accent-ground text-on-accent hover:opacity-90`,
  secondary: `${common} border border-line-strong bg-ground text-ink hover:bg-wash`,
  /** Looks like a link, for what is seldom wanted. */
  plain: "inline-flex min-h-6 items-center gap-1.5 rounded-badge font-medium text-accent hover:underline",
};

export type ButtonVariant = keyof typeof looks;

export function buttonLook(variant: ButtonVariant): string {
  return looks[variant];
}
