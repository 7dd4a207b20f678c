import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ShownCriterion } from "#lib/forms/target-table-import.ts";

/** What was read out of a target's words: each criterion's demand, every field of it, and what is not sure. */
export function ShownCriteria({ criteria }: { criteria: ShownCriterion[] }) {
  return (
    <ul className="grid gap-3.5">
      {criteria.map((criterion) => (
        <li key={criterion.code}>
          <Shown criterion={criterion} />
        </li>
      ))}
    </ul>
  );
}

function Shown({ criterion: { code, text, role, demand, facts, notes } }: { criterion: ShownCriterion }) {
  const t = useTranslations("targetTable");
  return (
    <>
      <p className="wrap-anywhere">
        <span className="font-medium">{demand}</span>{" "}
        <span className="text-small text-muted">{role === null ? code : `${code} · ${role}`}</span>
      </p>
      {role === null ? null : <p className="text-small wrap-anywhere">{text}</p>}
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-small text-muted">
        {facts.map(({ label, word }) => (
          <li key={label} className="min-w-0 wrap-anywhere">
            {label}: <span className="text-ink">{word}</span>
          </li>
        ))}
      </ul>
      {notes.length === 0 ? null : (
        <ul aria-label={t("unsure")} className="mt-1.5 space-y-0.5 text-small text-caution">
          {notes.map((note) => (
            <li key={note} className="flex gap-1.5">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
