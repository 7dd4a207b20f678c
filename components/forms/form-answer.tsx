import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { FormState } from "#lib/forms/form-state.ts";

/** What became of the last saving, read out when it comes; and what others recorded meanwhile. */
export function FormAnswer({ state: { notice, stands } }: { state: FormState }) {
  const t = useTranslations("form");
  if (notice === null) return null;
  return (
    <Banner tone={notice.kind === "saved" ? "done" : "error"} live className="min-w-0 text-small">
      <p>{notice.text}</p>
      {stands === null ? null : (
        <div className="mt-2 text-ink">
          <p className="font-medium">{t("staleNow")}</p>
          <dl className="mt-1 grid gap-1">
            {stands.says.map(({ label, text }) => (
              <div key={label} className="flex flex-wrap gap-x-2">
                <dt className="text-muted">{label}:</dt>
                <dd className="whitespace-pre-line">{text}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-2">{t("staleAgain")}</p>
        </div>
      )}
    </Banner>
  );
}
