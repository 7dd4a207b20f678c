"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type HeldPage, heldPages } from "#components/shell/held-pages.ts";
import { Banner } from "#components/ui/banner.tsx";

type UnsentEditsProps = { user: string; organisation: string };

/** What is still unsent: how many cells, and the pages of those that wait for their person. */
type Unsent = { waiting: number; pages: HeldPage[] };

const none: Unsent = { waiting: 0, pages: [] };

/**
 * Sends what was typed in a grid just before it was left, on whichever page comes next; says how much waits for the
 * network, and where a cell waits for its person or for its year.
 */
export function UnsentEdits({ user, organisation }: UnsentEditsProps) {
  const t = useTranslations("unsent");
  const { waiting, pages } = useUnsent(user, organisation);
  return (
    <div role="status" className="page grid gap-3 pt-4 empty:hidden print:hidden">
      {waiting === 0 ? null : <Banner>{t("waiting", { count: waiting })}</Banner>}
      {pages.map((page) => (
        <Banner key={page.href} tone="caution">
          <Held page={page} organisation={organisation} />
        </Banner>
      ))}
    </div>
  );
}

/** What is kept of a page, and the way there from another one. */
function Held({ page, organisation }: { page: HeldPage; organisation: string }) {
  const t = useTranslations("unsent");
  const here = usePathname();
  const { kind, of, href, count, locked } = page;
  const address = `/${organisation}/${href}`;
  return (
    <>
      <strong className="font-semibold">{t(`page.${kind}`, { of })}:</strong>{" "}
      {t(locked ? "locked" : "held", { count })}{" "}
      {here === address.split("?")[0] && locked ? null : (
        <Link href={address} prefetch={false} className="font-medium underline">
          {t("open")}
        </Link>
      )}
    </>
  );
}

function useUnsent(user: string, organisation: string): Unsent {
  const [unsent, setUnsent] = useState(none);
  useEffect(() => {
    let gone = false;
    let close = () => {};
    const send = async () => {
      const { openOutbox } = await import("#lib/outbox/outbox.ts");
      const outbox = await openOutbox({ user, organisation });
      const stop = outbox.onSummary(async ({ waiting }) => {
        const pages = heldPages(await outbox.kept());
        if (!gone) setUnsent({ waiting: waiting.length, pages });
      });
      close = () => {
        stop();
        void outbox.close();
      };
      if (gone) return close();
      await outbox.resume();
    };
    void send();
    return () => {
      gone = true;
      close();
    };
  }, [user, organisation]);
  return unsent;
}
