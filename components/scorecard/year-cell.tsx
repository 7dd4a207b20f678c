import type { YearWords } from "#components/scorecard/criterion-words.ts";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { ValueVerdict, Verdict } from "#lib/domain/verdict.ts";

type YearCellProps = { words: YearWords | undefined; label: string; verdicts: Record<Verdict, string> };

const nothing: YearWords = { text: "—", lines: [], verdict: null };

/** A year's value, its heads under it, the year's own sign beside it. The sign's room is kept where there is none. */
export function YearCell({ words: { text, lines, verdict } = nothing, label, verdicts }: YearCellProps) {
  const colour = verdict === "missed" ? "font-semibold text-missed" : text === "—" ? "text-muted" : "";
  const look = verdict === null ? `${colour} pr-4` : colour;
  return (
    <td className={`numeric ${text === "—" && lines.length === 0 ? "empty" : ""}`} data-label={label}>
      <span className={`inline-flex items-center ${look}`}>
        {text}
        {verdict === null ? null : <YearSign verdict={verdict} word={verdicts[verdict]} />}
      </span>
      {lines.map((line) => (
        <span key={line} className="block pr-4 text-small whitespace-normal text-muted narrow:pr-0">
          {line}
        </span>
      ))}
    </td>
  );
}

const YearSign = ({ verdict, word }: { verdict: ValueVerdict; word: string }) => (
  <VerdictSign
    verdict={verdict}
    role="img"
    aria-hidden={undefined}
    aria-label={word}
    className={`ml-[calc(1rem-0.7em)] inline-block size-[0.7em] shrink-0 ${verdictLook(verdict).text}`}
  />
);
