"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { cellPage } from "#lib/forms/cell-page.ts";

type UnsentEditsProps = { user: string; organisation: string };

/** What is still unsent: how many cells, and the pages of those that wait for their person. */
type Unsent = { waiting: number; pages: string[] };

const none: Unsent = { waiting: 0, pages: [] };

/**
 * Sends what was typed in a grid just before it was left, on whichever page comes next; says how much waits for the
 * network, and where a cell waits for its person.
 */
export function UnsentEdits({ user, organisation }: UnsentEditsProps) {
  const t = useTranslations("unsent");
  const { waiting, pages } = useUnsent(user, organisation);
  return (
    <div role="status" className="page print:hidden">
      {waiting === 0 ? null : <p className="mt-4">{t("waiting", { count: waiting })}</p>}
      {pages.map((page) => (
        <p key={page} className="mt-4">
          {t("held")}{" "}
          <Link href={`/${organisation}/${page}`} prefetch={false} className="text-accent underline">
            {t("open")}
          </Link>
        </p>
      ))}
    </div>
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
        const kept = await outbox.kept();
        const held = kept.filter(({ state }) => state.kind !== "saving" && state.kind !== "waiting");
        const pages = [...new Set(held.map(({ path }) => cellPage(path)))];
        if (!gone) setUnsent({ waiting, pages });
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
