import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type vi from "#lib/wording/messages/vi.json";

type Namespace = keyof typeof vi;

/** Sends to the browser only the messages that client components below read; `error`, `file` and `verdict` always. */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: Namespace[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const sent = [...namespaces, "error", "file", "verdict"] as const;
  return (
    <NextIntlClientProvider messages={Object.fromEntries(sent.map((name) => [name, messages[name]]))}>
      {children}
    </NextIntlClientProvider>
  );
}
