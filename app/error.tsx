"use client";

import { useTranslations } from "next-intl";
import { Message } from "#components/shell/message.tsx";
import { Button } from "#components/ui/button.tsx";

type Failure = { error: Error & { digest?: string }; retry: () => void };

/** What a page shows when it failed: that nothing was lost, what to do, and the number under which the log tells more. */
export default function ErrorPage({ error, retry }: Failure) {
  const t = useTranslations("error");
  const again = (
    <Button variant="primary" type="button" onClick={retry}>
      {t("again")}
    </Button>
  );
  return (
    <Message title={t("failed.title")} action={again}>
      {t("failed.explain")}
      {error.digest === undefined ? null : (
        <span className="mt-2 block text-small text-muted">{t("number", { number: error.digest })}</span>
      )}
    </Message>
  );
}
