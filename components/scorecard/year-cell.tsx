import { useTranslations } from "next-intl";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { ValueVerdict } from "#lib/domain/verdict.ts";
import type { WordedYear } from "#lib/wording/word-criterion-year.ts";

type YearCellProps = {
  worded: WordedYear;
  label: string;
  /** What the years come to so far, under the last of them. */
  sum?: string | null;
};

/** A year's value, its heads under it, the year's own sign beside it. The sign's room is kept where there is none. */
export function YearCell({ worded: { text, detail, needed, verdict }, label, sum = null }: YearCellProps) {
  const colour = verdict === "missed" ? "font-semibold text-missed" : text === "—" ? "text-muted" : "";
  const look = verdict === null ? `${colour} pr-4` : colour;
  return (
    <td className={`numeric ${text === "—" && sum === null ? "empty" : ""}`} data-label={label}>
      <span className={`inline-flex items-center ${look}`}>
        {text}
        {verdict === null ? null : <YearSign verdict={verdict} />}
      </span>
      {[detail, needed, sum].map((line) =>
        line === null ? null : (
          <span key={line} className="block pr-4 text-small whitespace-normal text-muted narrow:pr-0">
            {line}
          </span>
        ),
      )}
    </td>
  );
}

function YearSign({ verdict }: { verdict: ValueVerdict }) {
  const t = useTranslations("verdict");
  return (
    <VerdictSign
      verdict={verdict}
      role="img"
      aria-hidden={undefined}
      aria-label={t(verdict)}
      className={`ml-[calc(1rem-0.7em)] inline-block size-[0.7em] shrink-0 ${verdictLook(verdict).text}`}
    />
  );
}
