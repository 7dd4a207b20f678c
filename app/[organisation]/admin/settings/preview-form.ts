import "server-only";
import type { PreviewedForm } from "#components/settings/form-preview.tsx";
import type { DerivedForm } from "#components/settings/signing-fields.tsx";
import type { NamedSettings } from "#lib/domain/named-settings.ts";
import { partyForm } from "#lib/report/party-form.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** How a draft of this year would begin and end by the settings. */
export function previewForm({ names, settings }: NamedSettings, year: string): PreviewedForm {
  const { symbol, ...form } = partyForm({ code: "", ...names }, settings.documents);
  return {
    ...form,
    number: `${t("report.numberOf", { number: "      " })}${symbol}`,
    party: t("report.party"),
    placeAndDay: t("report.place", {
      place: names.place ?? t("report.placeBlank"),
      day: t("report.blankDay", { year }),
    }),
    recipientsHead: t("report.recipients"),
  };
}

/** What documents would say if nothing were set but the names. */
export function derivedForm({ names }: NamedSettings): DerivedForm {
  const { symbol, onBehalf, office, recipients } = partyForm({ code: "", ...names });
  return { symbol, onBehalf, office, kept: recipients.at(-1) ?? "" };
}
