import { TriangleAlert } from "lucide-react";
import type { TraceWords } from "#components/scorecard/trace-words.ts";

/** Vì sao: the steps of the verdict, the last one deciding; then the causes noted, what the conference said, what to mind. */
export function Trace({ words: { steps, notes, conclusion, warnings, rule } }: { words: TraceWords }) {
  const numbered = steps.map((sentence, index) => ({ number: index + 1, sentence }));
  return (
    <>
      <ol className="list-decimal space-y-1.5 pl-6 marker:text-muted">
        {numbered.map(({ number, sentence }) => (
          <li key={number} className={number === steps.length ? "font-semibold" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
      {notes.length === 0 ? null : (
        <div className="mt-3 space-y-1 border-l-2 border-line-strong pl-3 text-small">
          {notes.map(({ place, note }) => (
            <p key={place}>
              <span className="font-medium">{place}</span>{" "}
              <bdi lang="vi" className="wrap-anywhere whitespace-pre-line">
                {note}
              </bdi>
            </p>
          ))}
        </div>
      )}
      {conclusion === null ? null : (
        <div className="mt-3 space-y-1 border-l-2 border-line-strong pl-3 text-small text-muted">
          <p>
            <span className="font-medium text-ink">{conclusion.verdict}</span>
            {conclusion.quote === null ? null : ` ${conclusion.quote}`}
          </p>
          {conclusion.reason === null ? null : <p className="text-caution">{conclusion.reason}</p>}
        </div>
      )}
      {warnings.map((sentence) => (
        <p key={sentence} className="mt-3 flex gap-2 text-small text-caution">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {sentence}
        </p>
      ))}
      {rule === null ? null : (
        <p className="mt-3 text-small print:hidden">
          <a href={`/help#${rule.anchor}`} className="text-accent underline">
            {rule.name}
          </a>
        </p>
      )}
    </>
  );
}
