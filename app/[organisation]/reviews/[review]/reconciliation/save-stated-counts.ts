"use server";

import { getTranslations } from "next-intl/server";
import { wordFaults } from "#app/[organisation]/reviews/word-faults.ts";
import { refuseFaults, refuseStale, storedForm } from "#app/answer-form.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import { groups } from "#lib/domain/resolution.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { readStatedCountsForm } from "#lib/forms/stated-counts-form.ts";
import { recordStatedCounts, type StandingCounts } from "#lib/store/stated-counts.ts";

/** Records the counts that the published text of a review states. */
export async function saveStatedCounts(
  bound: BoundReview,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const read = readStatedCountsForm(form);
  if ("faults" in read) return refuseFaults(form, await wordFaults(read.faults));
  const change = { version: sentVersion(form), counts: read.value };
  const recorded = await orNotFound(recordStatedCounts(actor, id, address, change));
  return recorded.stored
    ? storedForm()
    : refuseStale(form, recorded.standing, await sayStanding(recorded.standing));
}

async function sayStanding({ counts }: StandingCounts) {
  const [group, verdict] = [await getTranslations("group"), await getTranslations("verdict")];
  return groups.map((each) => {
    const stated = counts[each];
    const said = verdicts.flatMap((word) =>
      stated?.[word] === undefined ? [] : [`${verdict(word)} ${stated[word]}`],
    );
    return { label: group(each), text: said.length === 0 ? undefined : said.join(", ") };
  });
}
