import { useLocale, useTranslations } from "next-intl";
import type { LatestFrozen } from "#lib/domain/report.ts";
import { dayOf, formatDay } from "#lib/wording/format.ts";

type FrozenNoteProps = {
  frozen: LatestFrozen;
  /** The address of the review. */
  review: string;
  term: string;
};

const files = { pdf: "PDF", docx: "Word", xlsx: "Excel" };

/** That the review was frozen, while the page shows what stands now; with the documents of that version. */
export function FrozenNote({ frozen: { version, at, basis }, review, term }: FrozenNoteProps) {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const words = { version: String(version), day: formatDay(dayOf(at), locale) };
  const query = `term=${term}&version=${version}`;
  return (
    <p className="-mt-3 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
      {basis === null
        ? t("frozen.plain", words)
        : t("frozen.onBasis", { ...words, basis: t(`basis.${basis}`).toLocaleLowerCase(locale) })}
      <span className="flex gap-x-3 print:hidden">
        {Object.entries(files).map(([file, name]) => (
          <a
            key={file}
            href={`${review}/report.${file}?${query}`}
            aria-label={t("frozen.document", { version: words.version, name })}
            className="inline-flex min-h-6 items-center text-accent underline"
          >
            {name}
          </a>
        ))}
      </span>
    </p>
  );
}
