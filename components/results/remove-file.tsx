import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** Takes a file away once it was asked whether it is meant; who thinks better of it is back where they were. */
export function RemoveFile({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const t = useTranslations("results.files");
  const question = useId();
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    if (was.current !== asked) (asked ? keep : ask).current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <Button
        ref={ask}
        type="button"
        variant="plain"
        data-scripted=""
        aria-label={t("removeFile", { file: name })}
        onClick={() => setAsked(true)}
        className="ml-2 print:hidden"
      >
        {t("remove")}
      </Button>
    );
  return (
    <div className="mt-1 rounded-control bg-caution-wash px-3 py-2 text-ink">
      <p id={question} className="wrap-anywhere">
        {t("confirm", { file: name })}
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type="button"
          aria-describedby={question}
          onClick={() => {
            setAsked(false);
            void remove();
          }}
        >
          {t("confirmed")}
        </Button>
        <Button
          ref={keep}
          type="button"
          variant="plain"
          aria-describedby={question}
          onClick={() => setAsked(false)}
        >
          {t("keep")}
        </Button>
      </p>
    </div>
  );
}
