import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { Banner } from "#components/ui/banner.tsx";

const tones = { saved: "done", refused: "error", restored: "caution" } as const;

/** What became of the last saving, read out when it comes; what others recorded meanwhile; what was restored. */
export function FormAnswer({ form: { state, discard } }: { form: StandingForm }) {
  const t = useTranslations("form");
  const { notice, stands } = state;
  if (notice === null) return null;
  return (
    <Banner tone={tones[notice.kind]} live className="min-w-0 text-small">
      <p>{notice.text}</p>
      {notice.kind === "restored" ? (
        <button
          type="button"
          onClick={discard}
          className="mt-1 min-h-6 cursor-pointer font-medium text-accent underline"
        >
          {t("discard")}
        </button>
      ) : null}
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
