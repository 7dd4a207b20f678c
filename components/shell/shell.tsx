import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TopBar, type TopBarProps } from "#components/shell/top-bar.tsx";

type ShellProps = TopBarProps & {
  /** The organisation's figures are made up: a thin banner says so on every page. */
  example?: boolean;
  /** The person still signs in with the password that the first start printed. */
  printedPassword?: boolean;
  children: ReactNode;
};

/** The frame of every page: the way to the content, the top bar, the content. */
export function Shell({ example = false, printedPassword = false, children, ...bar }: ShellProps) {
  const t = useTranslations("shell");
  return (
    <>
      <a
        href="#main"
        className="absolute top-2 left-2 z-30 -translate-y-20 rounded-control bg-accent-ground px-4 py-2 font-medium text-on-accent focus:translate-y-0 print:hidden"
      >
        {t("skip")}
      </a>
      <header>
        <TopBar {...bar} />
        {example ? (
          <p className="border-b border-line bg-caution-wash text-small text-caution print:border-0 print:bg-transparent">
            <span className="page block py-1.5">
              <strong className="font-semibold">{t("example.title")}</strong> · {t("example.explain")}
            </span>
          </p>
        ) : null}
        {printedPassword ? (
          <p className="border-b border-line bg-accent-wash text-small text-accent print:hidden">
            <span className="page block py-1.5">
              <strong className="font-semibold">{t("printedPassword.title")}</strong> ·{" "}
              <Link href="/account/password" prefetch={false} className="underline">
                {t("printedPassword.change")}
              </Link>
            </span>
          </p>
        ) : null}
      </header>
      <main id="main" tabIndex={-1} className="page pt-7 pb-16 outline-none print:py-0">
        {children}
      </main>
    </>
  );
}
