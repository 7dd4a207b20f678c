"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ConclusionForm, type ConclusionToDraw } from "#components/conclusion/conclusion-form.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { PartForm, type PartToWrite } from "#components/narrative/part-form.tsx";

type TargetBlockProps = {
  code: string;
  /** Asked for by the address. */
  open: boolean;
  summary: ReactNode;
  /** Vì sao: the steps of the computed verdict. */
  why: ReactNode;
  /** Null for those who do not conclude; they read `concluded`. */
  conclusion: { drawn: ConclusionToDraw; action: FormAction } | null;
  concluded: ReactNode;
  /** Null for those who do not write; they read `written`. */
  part: { toWrite: PartToWrite; action: FormAction } | null;
  written: ReactNode;
};

/** One target of a review: why its verdict is what it is, what was concluded, and what is said of it. */
export function TargetBlock({
  code,
  open,
  summary,
  why,
  conclusion,
  concluded,
  part,
  written,
}: TargetBlockProps) {
  const t = useTranslations("narrative");
  const concluding = useStandingForm(conclusion?.action ?? unchanged, conclusion?.drawn.version ?? 0);
  const writing = useStandingForm(part?.action ?? unchanged, part?.toWrite.version ?? 0);
  // Also where the answer came without JavaScript.
  const answered = concluding.state.notice !== null || writing.state.notice !== null;
  return (
    <details id={`target-${code}`} open={open || answered} className="group/target scroll-mt-6">
      <summary className="flex items-start gap-3 px-5 py-4 hover:bg-wash sm:px-6">
        {summary}
        <ChevronDown
          aria-hidden="true"
          className="mt-0.5 size-5 shrink-0 text-muted group-open/target:rotate-180"
        />
      </summary>
      <div className="grid gap-x-10 gap-y-7 border-t border-line px-5 py-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section className="order-2 lg:order-1">
          <h5 className="mb-3 font-semibold">{t("narrative")}</h5>
          {part === null ? written : <PartForm form={writing} part={part.toWrite} />}
        </section>
        <div className="order-1 grid content-start gap-7 lg:order-2">
          <section className="rounded-card bg-wash px-4.5 py-4 text-small">
            <h5 className="mb-2 text-body font-semibold">{t("why")}</h5>
            {why}
          </section>
          <section>
            <h5 className="mb-3 font-semibold">{t("conclusion")}</h5>
            {conclusion === null ? concluded : <ConclusionForm form={concluding} drawn={conclusion.drawn} />}
          </section>
        </div>
      </div>
    </details>
  );
}

const unchanged: FormAction = async (state) => state;
