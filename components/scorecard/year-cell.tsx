import { useTranslations } from "next-intl";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { WordedYear } from "#lib/wording/word-criterion-year.ts";

type YearCellProps = {
  worded: WordedYear;
  label: string;
  /** What the years come to so far, under the last of them. */
  sum?: string | null;
};

/** A year's value, its heads under it, the year's own sign beside it. */
export function YearCell({ worded: { text, detail, needed, verdict }, label, sum = null }: YearCellProps) {
  const t = useTranslations("verdict");
  const loud = verdict === "missed" ? "font-semibold text-missed" : "";
  return (
    <td className={`numeric ${text === "—" && sum === null ? "empty" : ""}`} data-label={label}>
      <span className="inline-flex flex-col items-end narrow:items-start">
        <span className={`inline-flex items-center gap-1.5 ${loud} ${text === "—" ? "text-muted" : ""}`}>
          <span>{text}</span>
          {verdict === null ? (
            <span className="w-[0.7em] narrow:hidden" />
          ) : (
            <VerdictSign
              verdict={verdict}
              role="img"
              aria-hidden={undefined}
              aria-label={t(verdict)}
              className={`inline-block size-[0.7em] shrink-0 ${verdictLook(verdict).text}`}
            />
          )}
        </span>
        {[detail, needed, sum].map((line) =>
          line === null ? null : (
            <span key={line} className="pr-[1.1em] text-small text-muted narrow:pr-0">
              {line}
            </span>
          ),
        )}
      </span>
    </td>
  );
}
