import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { isDrawn } from "#app/verify/is-drawn.ts";
import { nameReview } from "#components/review/name-review.ts";
import type { VerifyAnswer } from "#components/verify/verify-answer.tsx";
import type { Actor } from "#lib/domain/access.ts";
import type { Held } from "#lib/forms/held-version.ts";
import { findFrozen } from "#lib/store/find-frozen.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordFormalities } from "#lib/wording/word-formalities.ts";

/** What the system knows of a version that somebody holds, in words; of `file` also whether it is as it was drawn. */
export async function foundVersion(actor: Actor, held: Held, file?: Uint8Array): Promise<VerifyAnswer> {
  const found = await findFrozen(actor, held);
  if (found === null) return { known: false };
  const { mark, report, latest, broken } = found;
  const { organisation, term, scorecard } = report;
  const locale = (await getLocale()) as Locale;
  const [t, freeze, kinds, basis] = await Promise.all([
    getTranslations("verify.facts"),
    getTranslations("freeze"),
    getTranslations("scorecard.kinds"),
    getTranslations("scorecard.basis"),
  ]);
  const { review } = scorecard;
  const moment = formatMoment(new Date(mark.at), locale);
  return {
    known: true,
    version: mark.version,
    broken,
    altered: file !== undefined && broken === null && !(await isDrawn(file, found)),
    newer: latest > mark.version ? latest : null,
    versions: `/${organisation.code}/reviews/${review.code}/versions?term=${term.code}`,
    hash: mark.hash,
    facts: [
      [t("organisation"), [organisation.name]],
      [t("review"), [nameReview(review, term, kinds)]],
      [t("frozen"), [freeze("frozen", { name: mark.by, moment })]],
      [t("basis"), [basis(scorecard.basis)]],
      [t("formalities"), [wordFormalities(mark.formalities, locale)]],
    ],
  };
}
