import { render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "#lib/wording/locale.ts";
import en from "#lib/wording/messages/en.json";
import vi from "#lib/wording/messages/vi.json";

/** Draws a view as a page would, in Vietnamese unless said otherwise; an unknown message fails the test. */
export function show(view: ReactNode, locale: Locale = "vi") {
  const messages = locale === "vi" ? vi : (en as typeof vi);
  const onError = (error: Error) => {
    throw error;
  };
  return render(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Ho_Chi_Minh" onError={onError}>
      {view}
    </NextIntlClientProvider>,
  );
}
