"use server";

import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { wordFaults } from "#app/[organisation]/reviews/word-faults.ts";
import { refuseFaults, refuseStale, storedForm } from "#app/answer-form.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import { isCode } from "#lib/domain/code.ts";
import type { Remedy } from "#lib/domain/narrative.ts";
import { type NarrativePart, type PartField, partFields, sections } from "#lib/domain/narrative-part.ts";
import { groups } from "#lib/domain/resolution.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { isDayField, readPartForm } from "#lib/forms/narrative-form.ts";
import { recordPart } from "#lib/store/narrative.ts";
import type { StandingPart } from "#lib/store/narrative-rows.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

const partShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("section"), section: z.enum(sections) }),
  z.strictObject({ kind: z.literal("group"), group: z.enum(groups) }),
  z.strictObject({ kind: z.literal("target"), target: z.custom<string>(isCode) }),
  z.strictObject({ kind: z.literal("sending") }),
]);

/** Writes one part of a review's narrative. */
export async function savePart(
  bound: BoundReview,
  boundPart: NarrativePart,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const part = partShape.safeParse(boundPart).data ?? notFound();
  const read = readPartForm(form, part);
  if ("faults" in read) return refuseFaults(form, await wordFaults(read.faults));
  const change = { part, content: read.value, version: sentVersion(form) };
  const recorded = await orNotFound(recordPart(actor, id, address, change));
  return recorded.stored
    ? storedForm()
    : refuseStale(form, recorded.standing, await sayStanding(recorded.standing));
}

async function sayStanding({ part, content: { texts, remedies } }: StandingPart) {
  const t = await getTranslations("narrative");
  const locale = (await getLocale()) as Locale;
  const line = ({ text, person, due }: Remedy) =>
    [text, person, due && formatDay(due, locale)].filter(Boolean).join(" · ");
  const fields: readonly PartField[] = partFields[part.kind];
  const says = fields.map((field) => {
    const text = texts[field];
    return {
      label: t(`field.${field}`),
      text: text !== undefined && isDayField(field) ? formatDay(text, locale) : text,
    };
  });
  if (part.kind !== "target") return says;
  const lines = remedies.length === 0 ? undefined : remedies.map(line).join("; ");
  return [...says, { label: t("field.remedies"), text: lines }];
}
