"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { UnsureNote } from "#lib/domain/unsure.ts";
import type { CriterionField, TypedCriterion } from "#lib/forms/target-form.ts";
import { readUnsure } from "#lib/forms/unsure-notes.ts";
import { isAsked } from "#lib/reading/fitting-words.ts";
import { sentence } from "#lib/wording/sentence.ts";

/** The fields beside which a note can stand. */
const beside: readonly string[] = [
  ...["text", "role", "measure", "source", "subject", "of", "base", "unit", "level", "award"],
  ...["aim", "better", "horizon", "dueYear", "headcount", "against", "thresholds"],
];

type Noted = { typed: TypedCriterion; criterion: Criterion };

const standsBeside = ({ typed, criterion }: Noted, field: string): boolean =>
  beside.includes(field) && (field === "thresholds" || isAsked(typed, criterion, field as CriterionField));

/** The hint of a field, with what the proposer was not sure of in it; undefined where there is neither. */
export function notedHint(typed: TypedCriterion, field: CriterionField | "thresholds", hint?: ReactNode) {
  const notes = readUnsure(typed.fields.unsure)?.filter((note) => note.field === field) ?? [];
  if (notes.length === 0) return hint;
  return (
    <>
      {notes.map((note) => (
        <span key={keyOf(note)} data-unsure={field} className="flex gap-1.5 text-caution">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          <UnsureSentence {...note} />
        </span>
      ))}
      {hint}
    </>
  );
}

const keyOf = ({ note, said }: UnsureNote): string => `${note} ${said}`;

function UnsureSentence({ note, said }: UnsureNote) {
  const t = useTranslations("propose.unsure");
  return <span>{sentence(t(note, { said }))}</span>;
}

/** What it was not sure of that no field shown is about. */
export function UnsureNotes({ typed, criterion }: Noted) {
  const t = useTranslations("builder");
  const notes = readUnsure(typed.fields.unsure)?.filter(
    ({ field }) => !standsBeside({ typed, criterion }, field),
  );
  if (notes === undefined || notes.length === 0) return null;
  return (
    <div className="mt-3 rounded-control border border-caution/30 bg-caution-wash px-3.5 py-2.5 text-small text-caution">
      <p className="flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
        {t("unsureTitle")}
      </p>
      <ul className="mt-1 list-disc space-y-0.5 pl-6">
        {notes.map((note) => (
          <li key={keyOf(note)}>
            <UnsureSentence {...note} />
          </li>
        ))}
      </ul>
    </div>
  );
}
