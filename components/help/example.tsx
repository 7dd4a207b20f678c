import { useTranslations } from "next-intl";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A worked example: what is demanded (of a condition with its name), the steps, the verdict. */
export type Example = {
  demands: { text: string; demand: string }[];
  steps: string[];
  verdict: Verdict;
};

/** A worked example, as the trace of a target is shown. */
export function ExampleCard({ id, example }: { id?: string; example: Example }) {
  const t = useTranslations("help.rules");
  const steps = example.steps.map((sentence, at) => ({ number: at + 1, sentence }));
  return (
    <div
      id={id}
      className="rounded-control border border-line bg-ground px-4 py-3 break-inside-avoid target:border-accent"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <p className="text-small text-muted">
          {t("demand")}:{" "}
          {example.demands.map(({ text, demand }, at) => (
            <span key={`${text} ${demand}`}>
              {at === 0 ? "" : `; ${t("condition")} `}
              {text === "" ? "" : `“${text}” `}
              <span className="font-medium text-ink">{demand}</span>
            </span>
          ))}
        </p>
        <VerdictBadge verdict={example.verdict} />
      </div>
      <ol className="mt-2 list-decimal space-y-1 pl-5 marker:text-muted">
        {steps.map(({ number, sentence }) => (
          <li key={number} className={number === steps.length ? "font-medium" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
    </div>
  );
}
